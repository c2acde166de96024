import type { Choices } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { readMirror } from '#store/mirror.ts';
import { useWatch } from '#store/react.tsx';

export type Finding = {
  readonly choices: Choices | undefined;
  /** ISO 3166-1 alpha-2; undefined until the person said. */
  readonly country: string | undefined;
  /** Local calendar day, and milliseconds since 1970: for how old an entry is, and whether a place is open. */
  readonly today: string;
  readonly nowMs: number;
};

/** What the screens of this room need to know; undefined while the store opens. */
export function useFinding(): Finding | undefined {
  const { today, epochMs } = useEnvironment();
  return useWatch(async (store) => {
    const [choices, settings] = await Promise.all([store.choices.read(), store.settings.read()]);
    return { choices, country: settings?.country ?? readMirror().country, today: today(), nowMs: epochMs() };
  }, []);
}
