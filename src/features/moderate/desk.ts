import { useMemo } from 'react';

import { libraryFor } from '#domain/share/library-for.ts';
import type { ContributionFile } from '#domain/exchange/schema.ts';
import { agreedStory, lastRound, type Hand } from '#domain/review/review.ts';
import { editsOf, readReview } from '#domain/review/read-review.ts';
import type { ReviewFile } from '#domain/review/schema.ts';
import type { Review } from '#domain/record/telling-schema.ts';
import { useEnvironment } from '#environment';
import type { Library } from '#domain/exchange/library-schema.ts';
import type { StoryInHand } from '#domain/exchange/edits.ts';
import type { EditsFile } from '#domain/exchange/schema.ts';
import { useStore } from '#store/react.tsx';
import type { WriteOutcome } from '#store/store.ts';

/** What the page brings along: who may be named, and which names are taken. */
export type DeskData = {
  readonly libraries: readonly Library[];
  readonly barriers: readonly { readonly id: string; readonly name: string }[];
  /** Ids that a new story may not have: of stories that are there, and of those that were taken back. */
  readonly taken: readonly string[];
};

/** One review on the desk, with what follows from it. */
export type Desk = {
  readonly id: string;
  readonly review: ReviewFile;
  readonly contribution: ContributionFile;
  /** The proposals of the last round. */
  readonly edits: EditsFile | undefined;
  /** The story with what its teller agreed to. */
  readonly agreed: StoryInHand;
  readonly library: Library | undefined;
  readonly data: DeskData;
  /** Who sits here. */
  readonly by: string;
  readonly change: (change: (review: ReviewFile, hand: Hand) => ReviewFile) => Promise<WriteOutcome>;
};

/** Undefined when what is kept cannot be read: a file that was restored may hold anything. */
export function useDesk(row: Review, by: string, data: DeskData): Desk | undefined {
  const store = useStore();
  const { now } = useEnvironment();
  const opened = useMemo(() => readReview(row.file), [row.file]);
  if (opened.kind !== 'ok') return undefined;
  const { review, contribution } = opened;
  const round = lastRound(review);
  const edits = round === undefined ? undefined : editsOf(round);
  return {
    id: row.id,
    review,
    contribution,
    edits,
    agreed: agreedStory(contribution, round, edits),
    library: libraryFor(data.libraries, contribution),
    data,
    by,
    change: (change) => {
      const at = now();
      return store.reviews.change(row.id, (old) => {
        const kept = old === undefined ? undefined : readReview(old.file);
        if (old === undefined || kept?.kind !== 'ok') return undefined;
        const next = change(kept.review, { by, at });
        return next === kept.review ? old : { ...old, file: JSON.stringify(next), changedAt: at };
      });
    },
  };
}
