import type { Choices, Piece, Plan, Rung } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useWatch } from '#store/react.tsx';

export type Planning = {
  readonly plan: Plan | undefined;
  readonly choices: Choices | undefined;
  readonly pieces: readonly Piece[];
  readonly rungs: readonly Rung[];
  /** Local calendar day. */
  readonly today: string;
  /** For the reminder’s identifier; undefined before the path was begun. */
  readonly seed: number | undefined;
};

/** What the screens of this room need to know; undefined while the store opens. */
export function usePlanning(): Planning | undefined {
  const { today } = useEnvironment();
  return useWatch(async (store) => {
    const [plan, choices, progress, pieces, rungs] = await Promise.all([
      store.plan.read(),
      store.choices.read(),
      store.progress.read(),
      store.pieces.all(),
      store.rungs.all(),
    ]);
    return { plan, choices, pieces, rungs, today: today(), seed: progress?.seed };
  }, []);
}
