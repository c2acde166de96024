import type { Choices } from '#domain/record/schema.ts';
import type { ServiceList } from '#domain/record/service-list-schema.ts';
import { wishOf, type Wish } from '#domain/service/match-wish.ts';
import { useEnvironment } from '#environment';
import { useLanguage } from '#i18n/react.tsx';
import { readMirror } from '#store/mirror.ts';
import { useWatch } from '#store/react.tsx';

export type Finding = {
  readonly choices: Choices | undefined;
  /** ISO 3166-1 alpha-2; undefined until the person said. */
  readonly country: string | undefined;
  /** Lists of places that somebody gave to the person. */
  readonly lists: readonly ServiceList[];
  /** What the person said about the help they look for. */
  readonly wish: Wish;
  /** Local calendar day, and milliseconds since 1970: for how old an entry is, and whether a place is open. */
  readonly today: string;
  readonly nowMs: number;
};

/** What the screens of this room need to know; undefined while the store opens. */
export function useFinding(): Finding | undefined {
  const { today, epochMs } = useEnvironment();
  const language = useLanguage();
  return useWatch(
    async (store) => {
      const [choices, settings, lists] = await Promise.all([store.choices.read(), store.settings.read(), store.lists.all()]);
      return {
        choices,
        lists,
        country: settings?.country ?? readMirror().country,
        wish: wishOf(choices, settings, language),
        today: today(),
        nowMs: epochMs(),
      };
    },
    [language],
  );
}
