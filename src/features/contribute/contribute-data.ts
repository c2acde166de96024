import type { Library } from '#domain/exchange/library-schema.ts';
import type { ShapeNames } from '#walk/sharing/pick-groups.ts';

/** What this room carries. */
export type ContributeData = {
  readonly libraries: readonly Library[];
  readonly shapes: ShapeNames;
  readonly barriers: readonly { readonly id: string; readonly name: string }[];
};
