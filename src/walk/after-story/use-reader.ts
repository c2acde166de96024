import type { Choices, Reading, Settings } from '#domain/record/schema.ts';
import type { Day } from '#domain/time/day.ts';
import { isEarlier } from '#domain/time/moment.ts';
import { useEnvironment } from '#environment';
import { useWatch } from '#store/react.tsx';

/** Somebody who reads stories, as far as this phone knows them. */
export type Reader = {
  readonly choices: Choices | undefined;
  readonly settings: Settings | undefined;
  /** Oldest first. */
  readonly readings: readonly Reading[];
  readonly today: Day;
};

/** What choosing and rating a story needs; undefined while the store opens. */
export function useReader(): Reader | undefined {
  const environment = useEnvironment();
  return useWatch(async (store) => {
    const [choices, settings, readings] = await Promise.all([store.choices.read(), store.settings.read(), store.readings.all()]);
    const today = environment.today();
    return {
      choices,
      settings,
      today,
      readings: readings.toSorted((a, b) => (isEarlier(a.at, b.at) ? -1 : Number(isEarlier(b.at, a.at)))),
    };
  }, []);
}
