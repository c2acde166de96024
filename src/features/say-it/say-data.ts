import type { Rehearsal } from '#domain/rehearsal/schema.ts';
import type { Shape } from '#domain/shape/schema.ts';

export type SayData = {
  readonly rehearsals: readonly Rehearsal[];
  /** For the names of the questions behind the person’s own lines. */
  readonly shapes: readonly Shape[];
  /** A first sentence for each barrier, by its id. */
  readonly sentences: Readonly<Record<string, string>>;
};
