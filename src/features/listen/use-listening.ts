import type { Choices, Reading, Settings } from '#domain/record/schema.ts';
import { isEarlier } from '#domain/time/moment.ts';
import { useWatch } from '#store/react.tsx';

export type Listening = {
  readonly choices: Choices | undefined;
  readonly settings: Settings | undefined;
  /** Oldest first. */
  readonly readings: readonly Reading[];
};

/** What choosing and rating a story needs; undefined while the store opens. */
export function useListening(): Listening | undefined {
  return useWatch(async (store) => {
    const [choices, settings, readings] = await Promise.all([store.choices.read(), store.settings.read(), store.readings.all()]);
    return { choices, settings, readings: readings.toSorted((a, b) => (isEarlier(a.at, b.at) ? -1 : Number(isEarlier(b.at, a.at)))) };
  }, []);
}
