import type { DrawerName } from './drawer-names.ts';

/** What lies in the body of a row: text where nothing is kept and in databases of before version 5, else bytes. */
export type Sealed = string | Uint8Array;

/**
 * How a value is closed before it is written and opened after it is read, and under which name its row lies. Drawer and place are
 * handed over so that the value is bound to them. All is awaited outside of any transaction: WebKit and Firefox end a transaction
 * that waits for anything but the database.
 */
export type Codec = {
  /** Which key closes the rows; undefined where none does. */
  readonly keyId: string | undefined;
  /** The id of the row for a thing with this id. */
  readonly place: (drawer: DrawerName, id: string) => Promise<string>;
  readonly seal: (drawer: DrawerName, place: string, value: unknown) => Promise<Sealed>;
  readonly open: (drawer: DrawerName, place: string, sealed: Sealed) => Promise<unknown>;
};

/** JSON, unencrypted: in memory only. Text and not an object, because JSON keeps a lone surrogate whole through any engine. */
export const plainCodec: Codec = {
  keyId: undefined,
  place: async (_drawer, id) => id,
  seal: async (_drawer, _place, value) => JSON.stringify(value),
  async open(_drawer, _place, sealed) {
    if (typeof sealed !== 'string') throw new TypeError('this row is sealed in a way this version cannot open');
    return JSON.parse(sealed) as unknown;
  },
};
