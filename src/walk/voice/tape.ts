import type { Moment } from '#domain/record/schema.ts';
import type { Recording } from '#domain/record/telling-schema.ts';
import type { EndReason } from '#domain/voice/recording.ts';
import { cutBytes, stretchId } from '#domain/voice/stretches.ts';
import type { Store, WriteOutcome } from '#store/store.ts';

import { toText } from './sound-text.ts';

/** What came of keeping a stretch. `unkept`: this browser keeps nothing; it lasts as long as the page is open. */
export type TapeOutcome = { readonly kind: 'kept' } | { readonly kind: 'unkept' } | { readonly kind: 'failed'; readonly why: EndReason };

export type Stretch = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the whole recording, this stretch included. */
  readonly length: number;
  /** The recorder began anew with it. */
  readonly begins: boolean;
};

export type Tape = {
  /** The recording that is written. */
  readonly id: string;
  readonly begin: () => Promise<TapeOutcome>;
  readonly add: (stretch: Stretch) => Promise<TapeOutcome>;
  /** Nothing is added any more. A recording without a sound is taken out again. */
  readonly end: (at: Moment) => Promise<void>;
};

/** Writes one recording into the store, stretch by stretch. Call one thing after the other, never two at a time. */
export function createTape(store: Pick<Store, 'recordings' | 'sounds'>, row: Recording): Tape {
  let order = 0;
  let removed = false;

  async function takeOut(): Promise<void> {
    await store.sounds.remove(Array.from({ length: order }, (_, at) => stretchId(row.id, at)));
    await store.recordings.remove(row.id);
  }

  return {
    id: row.id,
    begin: async () => cameOf(await store.recordings.save(row)),
    async add({ bytes, length, begins }) {
      for (const [at, piece] of cutBytes(bytes).entries()) {
        const sound = { id: stretchId(row.id, order), recording: row.id, order, data: toText(piece) };
        const came = cameOf(await store.sounds.save(begins && at === 0 && order > 0 ? { ...sound, begins } : sound));
        if (came.kind === 'failed') return came;
        order += 1;
      }
      // Only now: what the row claims must lie there.
      const came = cameOf(
        await store.recordings.change(row.id, (old) => {
          removed = old === undefined;
          return old === undefined ? undefined : { ...old, length: Math.round(length) };
        }),
      );
      return removed ? { kind: 'failed', why: 'removed' } : came;
    },
    async end(endedAt) {
      if (removed || order === 0) await takeOut();
      else await store.recordings.change(row.id, (old) => (old === undefined ? undefined : { ...old, endedAt }));
    },
  };
}

function cameOf(outcome: WriteOutcome): TapeOutcome {
  switch (outcome.kind) {
    case 'saved':
      return { kind: 'kept' };
    case 'not-kept':
      return { kind: 'unkept' };
    case 'failed':
      return { kind: 'failed', why: 'write-failed' };
    case 'full':
    case 'newer-data':
      return { kind: 'failed', why: outcome.kind };
    // A lock that closed has closed the drawers too.
    case 'closed':
    case 'locked':
      return { kind: 'failed', why: 'closed' };
  }
}
