import type { Sealed } from './codec.ts';
import type { DrawerName } from './drawer-names.ts';

/** The port to whatever keeps the rows. Two cellars fit it: dexie-cellar.ts and memory-cellar.ts. */

/** A row as it lies in a table. Nothing personal stands outside of the body. */
export type Row = { readonly id: string; readonly seq: number; readonly body: Sealed };

/** Facts about the whole: which installation, which shape, the number of the last write, how many rows. */
export type Meta = { readonly installId: string; readonly schema: number; readonly seq: number; readonly count: number };

export type Place = { readonly drawer: DrawerName; readonly id: string };

/** Which rows, and which whole drawers, to look at; `names`: drawers of which only the ids are wanted. */
export type Question = {
  readonly rows?: readonly Place[];
  readonly drawers?: readonly DrawerName[];
  readonly names?: readonly DrawerName[];
};

/** In the order of the question; rows of a drawer by seq. */
export type Answer = {
  readonly meta: Meta | undefined;
  readonly rows: readonly (Row | undefined)[];
  readonly drawers: readonly (readonly Row[])[];
  readonly names: readonly (readonly string[])[];
};

/** Emptied first, then removed, then put. `meta: undefined` takes the facts away too. */
export type Change = {
  readonly empty?: readonly DrawerName[];
  readonly remove?: readonly Place[];
  readonly put?: readonly { readonly drawer: DrawerName; readonly row: Row }[];
  readonly meta: Meta | undefined;
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
