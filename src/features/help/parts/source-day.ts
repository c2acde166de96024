import { formatDay } from '#i18n/format.ts';

/** The date on a source as it stands there: a year, a month or a day. */
export function formatSourceDate(language: string, date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? formatDay(language, `${date}-01`, 'month') : formatDay(language, date);
}
