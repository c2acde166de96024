import { formatList } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';

import { timetableOf, type Days, type Line } from '../timetable.ts';

const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** Opening hours in words, from the text of the directory; no text means day and night. */
export function useHoursWords(): (hours: string | undefined) => string {
  const t = useText('hours');
  const language = useLanguage();

  function dayName(day: number): string {
    return t(`hours.days.${WEEKDAYS[day] ?? 'mo'}`);
  }

  function daysWords(days: Days): string {
    switch (days.kind) {
      case 'every-day':
        return t('hours.everyDay');
      case 'holidays':
        return t('hours.holidays');
      case 'ranges':
        return formatList(
          language,
          days.ranges.map(([from, to]) => (from === to ? dayName(from) : t('hours.range', { from: dayName(from), to: dayName(to) }))),
        );
    }
  }

  function timeWords(time: string): string {
    return time === '24:00' ? t('hours.midnight') : time;
  }

  function lineWords({ days, times }: Line): string {
    if (times.length === 0) return t('hours.closed', { days: daysWords(days) });
    const spans = times.map(([from, to]) =>
      from === '00:00' && to === '24:00' ? t('hours.allDay') : t('hours.span', { from: timeWords(from), to: timeWords(to) }),
    );
    return t('hours.open', { days: daysWords(days), times: formatList(language, spans) });
  }

  return (hours) => {
    if (hours === undefined) return t('hours.always');
    const lines = timetableOf(hours);
    return lines === undefined ? t('hours.unknown') : lines.map(lineWords).join(' ');
  };
}
