import type { Sealed } from './codec.ts';
import type { DrawerName } from './drawer-names.ts';
import type { KeyRow } from './lock/key-row.ts';

/** The port to whatever keeps the rows. Two cellars fit it: dexie-cellar.ts and memory-cellar.ts. */

/** A row as it lies in a table. Nothing personal stands outside of the body. */
export type Row = { readonly id: string; readonly seq: number; readonly body: Sealed };

/** Facts about the whole: which installation, which shape, the number of the last write, how many rows, which key closes them. */
export type Meta = {
  readonly installId: string;
  readonly schema: number;
  readonly seq: number;
  readonly count: number;
  /** Absent before version 5, and in memory: rows are not closed there. */
  readonly keyId?: string | undefined;
};

export type Place = { readonly drawer: DrawerName; readonly id: string };

/** Which rows, and which whole drawers, to look at; `names`: drawers of which only the ids are wanted; `key`: where the key lies. */
export type Question = {
  readonly rows?: readonly Place[];
  readonly drawers?: readonly DrawerName[];
  readonly names?: readonly DrawerName[];
  readonly key?: true;
};

/** In the order of the question; rows of a drawer by seq. */
export type Answer = {
  readonly meta: Meta | undefined;
  readonly rows: readonly (Row | undefined)[];
  readonly drawers: readonly (readonly Row[])[];
  readonly names: readonly (readonly string[])[];
  readonly key?: KeyRow | undefined;
};

/** Emptied first, then removed, then put. `meta: undefined` takes the facts and the key away too. */
export type Change = {
  readonly empty?: readonly DrawerName[];
  readonly remove?: readonly Place[];
  readonly put?: readonly { readonly drawer: DrawerName; readonly row: Row }[];
  readonly meta: Meta | undefined;
  /** Put in the place of the key that lies there. */
  readonly key?: KeyRow;
};

export type Cellar = {
  readonly look: (question: Question) => Promise<Answer>;
  /**
   * One transaction: looks, lets `decide` choose, and changes that or, for undefined, nothing. Resolves when it is on disk;
   * rejects when nothing was changed. `decide` cannot wait, on purpose (see codec.ts).
   */
  readonly commit: (question: Question, decide: (answer: Answer) => Change | undefined) => Promise<void>;
  /** Rows that really lie in all drawers. */
  readonly count: () => Promise<number>;
  /** Calls back when the cellar was closed from outside: site data cleared, deleted, or a newer version moving in. */
  readonly onClosed: (listener: () => void) => void;
  readonly close: () => void;
};
