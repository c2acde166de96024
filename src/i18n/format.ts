/** Our English is British: “23 November 2026”. Other languages are as they are. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Days and times in the words of the active language. Local calendar days are built at noon UTC and shown in UTC, so no zone can shift them. */

export function formatDay(language: string, day: string, style: 'long' | 'month' | 'weekday' = 'long'): string {
  const options = {
    long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
    weekday: { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
  } as const;
  return new Intl.DateTimeFormat(localeOf(language), options[style]).format(new Date(`${day}T12:00:00Z`));
}

/**
 * A time of day (epoch milliseconds) in the zone of this device, with the weekday unless it is the day of `nowMs`. Only once a page is
 * awake: while prerendering there is no zone.
 */
export function formatTime(language: string, ms: number, nowMs: number): string {
  const sameDay = new Date(ms).toDateString() === new Date(nowMs).toDateString();
  const weekday = sameDay ? {} : ({ weekday: 'long' } as const);
  return new Intl.DateTimeFormat(localeOf(language), { ...weekday, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(ms);
}

/** A number with the separators of the language. */
export function formatNumber(language: string, value: number): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}

export function formatList(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
}

/** The name of a country in the language of the page. */
export function countryName(language: string, country: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
}

/** The name of a language in the language of the page. */
export function languageName(language: string, code: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

/** The name of a language in that language itself. */
export function ownLanguageName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
