import { waitUntil } from '#domain/plan/wait.ts';
import type { Day } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';

/** The booked day, and about how far off it is. */
export function useBookedWords(): (bookedFor: Day, today: Day) => string {
  const t = useText('plan');
  const language = useLanguage();
  return (bookedFor, today) => {
    const wait = waitUntil(bookedFor, today);
    const day = formatDay(language, bookedFor, 'weekday');
    switch (wait.kind) {
      case 'weeks':
        return t('wait.weeks', { count: wait.count, day });
      case 'months':
        return t('wait.months', { count: wait.count, day });
      case 'passed':
      case 'today':
      case 'tomorrow':
      case 'few-days':
      case 'one-week':
        return t(`wait.${wait.kind}`, { day });
    }
  };
}
