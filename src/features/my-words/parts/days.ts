import type { Moment } from '#domain/record/schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';

/** When something was written, on the person’s own calendar of that day. */
export function useDays(): (written: Moment, changed: Moment) => string {
  const t = useText('mine');
  const language = useLanguage();
  return (written, changed) => {
    const day = formatDay(language, dayOf(written));
    return dayOf(written) === dayOf(changed)
      ? t('words.written', { day })
      : t('words.changed', { day, changed: formatDay(language, dayOf(changed)) });
  };
}
