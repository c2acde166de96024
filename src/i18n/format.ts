/** Days and times in the words of the active language. Local calendar days are built at noon UTC and shown in UTC, so no zone can shift them. */

export function formatDay(language: string, day: string, style: 'long' | 'month' | 'weekday' = 'long'): string {
  const options = {
    long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
    weekday: { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
  } as const;
  return new Intl.DateTimeFormat(language, options[style]).format(new Date(`${day}T12:00:00Z`));
}

/** A number with the separators of the language. */
export function formatNumber(language: string, value: number): string {
  return new Intl.NumberFormat(language).format(value);
}

export function formatList(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** The name of a country in the language of the page. */
export function countryName(language: string, country: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
}

/** The name of a language in that language itself. */
export function ownLanguageName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
