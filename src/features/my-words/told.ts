import type { Moment, Piece } from '#domain/record/schema.ts';
import type { Recording } from '#domain/record/telling-schema.ts';
import type { Shape } from '#domain/shape/schema.ts';
import { epochOf } from '#domain/time/moment.ts';
import { groupTellings, type TellingName } from '#domain/words/telling.ts';

/** A telling with all that belongs to it: every piece, also an emptied one, and what was spoken. */
export type Told = TellingName & {
  readonly pieces: readonly Piece[];
  readonly recordings: readonly Recording[];
  readonly begunAt: Moment;
  readonly changedAt: Moment;
};

type Kept = {
  readonly pieces: readonly Piece[];
  readonly recordings: readonly Recording[];
  readonly shapes: readonly Pick<Shape, 'id' | 'prompts' | 'kind'>[];
};

/** All tellings, the one that was changed last first. One that was only spoken has no piece, and belongs to the voice shape. */
export function toldIn({ pieces, recordings, shapes }: Kept): readonly Told[] {
  const written = groupTellings(pieces, shapes);
  const named = new Set(written.map(({ id }) => id));
  const voice = shapes.find(({ kind }) => kind === 'voice')?.id;
  const spoken = [...new Set(recordings.map(({ telling }) => telling))].filter((id) => !named.has(id));
  return newestFirst(
    [...written, ...spoken.map((id) => ({ id, shape: voice, pieces: [] }))].map((telling): Told => {
      const own = recordings.filter((recording) => recording.telling === telling.id);
      const begun = [...telling.pieces.map(({ createdAt }) => createdAt), ...own.map(({ startedAt }) => startedAt)];
      const changed = [...telling.pieces.map(({ changedAt }) => changedAt), ...own.map(({ startedAt }) => startedAt)];
      return { ...telling, recordings: own, begunAt: endOf(begun, -1), changedAt: endOf(changed, 1) };
    }),
  );
}

export function newestFirst(told: readonly Told[]): readonly Told[] {
  return told.toSorted((a, b) => epochOf(b.changedAt) - epochOf(a.changedAt));
}

/** The first (-1) or last (1) of some moments; there is always one. */
function endOf(moments: readonly Moment[], side: -1 | 1): Moment {
  return moments.reduce((one, other) => ((epochOf(other) - epochOf(one)) * side > 0 ? other : one));
}
