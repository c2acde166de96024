import { pickedBarrier } from '#domain/barrier/picked.ts';
import { isOnPath } from '#domain/path/progress.ts';
import { hasPlan } from '#domain/plan/plan.ts';
import { bridgeAfter, type Bridge } from '#domain/story/bridge.ts';
import { offerStory } from '#domain/story/offer.ts';
import { pauseDue } from '#domain/story/pause.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import { isWritten } from '#domain/words/compose.ts';
import { isEarlier } from '#domain/time/moment.ts';
import { useEnvironment } from '#environment';
import { useWatch } from '#store/react.tsx';
import { readingId } from '#walk/after-story/reading.ts';
import { pieceId } from '#walk/kept-text.tsx';
import { lastPause } from '#walk/pause-taken.ts';

/** The one way on after this story; undefined while the store is read. `stories`: those that may be offered. */
export function useBridge(story: string, stories: readonly StoryCard[]): Bridge<StoryCard> | undefined {
  const { now, today } = useEnvironment();
  return useWatch(
    async (store) => {
      const [progress, choices, settings, plan, kept, pieces, recordings] = await Promise.all([
        store.progress.read(),
        store.choices.read(),
        store.settings.read(),
        store.plan.read(),
        store.readings.all(),
        store.pieces.all(),
        store.recordings.all(),
      ]);
      const readings = kept.toSorted((a, b) => (isEarlier(a.at, b.at) ? -1 : Number(isEarlier(b.at, a.at))));
      const borrowed = pieces.find(({ id }) => id === pieceId({ kind: 'reflection', prompt: 'borrow', storyId: story }));
      return bridgeAfter({
        feltWorse: readings.find(({ id }) => id === readingId(story))?.distress === true,
        pauseDue: pauseDue(readings, now(), lastPause()),
        borrowed: borrowed !== undefined && isWritten(borrowed),
        barrierKnown: pickedBarrier(choices) !== undefined,
        hasPlan: hasPlan(plan),
        hasTold: recordings.length > 0 || pieces.some((piece) => piece.kind === 'telling' && isWritten(piece)),
        walkable: (['in-the-way', 'plan', 'tell'] as const).filter((stone) => progress === undefined || isOnPath(progress, stone)),
        offer: offerStory({ stories, readings, choices, settings, today: today() }),
      });
    },
    [story, stories],
  );
}
