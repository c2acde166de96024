import type { Choices, Plan } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useWatch } from '#store/react.tsx';

export type Planning = {
  readonly plan: Plan | undefined;
  readonly choices: Choices | undefined;
  /** Local calendar day. */
  readonly today: string;
  /** For the reminder’s identifier; undefined before the path was begun. */
  readonly seed: number | undefined;
};

/** What the screens of this room need to know; undefined while the store opens. */
export function usePlanning(): Planning | undefined {
  const { today } = useEnvironment();
  return useWatch(async (store) => {
    const [plan, choices, progress] = await Promise.all([store.plan.read(), store.choices.read(), store.progress.read()]);
    return { plan, choices, today: today(), seed: progress?.seed };
  }, []);
}
