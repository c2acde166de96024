import { parseHours } from '#domain/service/hours.ts';

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Rules such as "Mo-Fr 09:00-17:00; Sa 10:00-12:00" with the short names of days in a language; undefined where none are known. */
export function hoursLine(hours: string, language: string): { readonly line: string; readonly holidays: boolean } | undefined {
  if (parseHours(hours).kind !== 'weekly') return undefined;
  const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  const nameOf = (day: string) => name.format(Date.UTC(2024, 0, 1 + days.indexOf(day), 12));
  const rules = hours.split(';').map((rule) => rule.trim());
  const line = rules
    .filter((rule) => !rule.startsWith('PH'))
    .map((rule) =>
      rule
        .replaceAll(/\b(Mo|Tu|We|Th|Fr|Sa|Su)\b/g, nameOf)
        .replaceAll('-', '–')
        .replaceAll(',', ', '),
    )
    .join('; ');
  return { line, holidays: rules.includes('PH off') };
}
