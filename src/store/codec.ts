import type { DrawerName } from './drawer-names.ts';

/** What lies in the body of a row: text today, bytes once it is encrypted. */
export type Sealed = string | Uint8Array;

/**
 * How a value is closed before it is written and opened after it is read. Drawer and id are handed over so that a cipher can
 * bind the value to its place. Both are awaited outside of any transaction: WebKit and Firefox end a transaction
 * that waits for anything but the database.
 */
export type Codec = {
  readonly seal: (drawer: DrawerName, id: string, value: unknown) => Promise<Sealed>;
  readonly open: (drawer: DrawerName, id: string, sealed: Sealed) => Promise<unknown>;
};

/** JSON, unencrypted. Text and not an object, because JSON keeps a lone surrogate whole on its way through any engine. */
export const plainCodec: Codec = {
  seal: async (_drawer, _id, value) => JSON.stringify(value),
  async open(_drawer, _id, sealed) {
    if (typeof sealed !== 'string') throw new TypeError('this row is sealed in a way this version cannot open');
    return JSON.parse(sealed) as unknown;
  },
};
