import type { RehearsalCard } from '#domain/rehearsal/schema.ts';
import type { Shape } from '#domain/shape/schema.ts';

export type SayData = {
  /** Their names; the talk itself is loaded once it is practised. */
  readonly rehearsals: readonly RehearsalCard[];
  /** For the names of the questions behind the person’s own lines. */
  readonly shapes: readonly Shape[];
  /** A first sentence for each barrier, by its id. */
  readonly sentences: Readonly<Record<string, string>>;
};
