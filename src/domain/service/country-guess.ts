import { ZONES } from './time-zones.ts';

const COUNTRY_BY_ZONE: ReadonlyMap<string, string> = new Map(
  Object.entries(ZONES).flatMap(([country, zones]) => zones.split(' ').map((zone) => [zone, country] as const)),
);

/** Countries that can be suggested: the 45 of the directory, ISO 3166-1 alpha-2, in the order of their codes. */
export const suggestableCountries: readonly string[] = Object.keys(ZONES);

/** Country of an IANA time zone, old names included. A zone can be stale after travel: a suggestion, never a fact. */
export function countryOfTimeZone(timeZone: string): string | undefined {
  return COUNTRY_BY_ZONE.get(timeZone);
}

export type CountryHints = {
  /** What the person chose before. */
  readonly saved?: string;
  /** From Intl.DateTimeFormat().resolvedOptions().timeZone. */
  readonly timeZone?: string;
  /** From navigator.languages, most wanted first. */
  readonly languages: readonly string[];
};

/**
 * Country to suggest, always with a way to change it: the saved choice, else the time zone, else the region in a language tag. Undefined
 * means ask. The device's position and address are never used: asking for them would frighten, and would leave a trace.
 */
export function suggestCountry(hints: CountryHints): string | undefined {
  if (hints.saved !== undefined && suggestableCountries.includes(hints.saved)) return hints.saved;
  const fromZone = hints.timeZone === undefined ? undefined : countryOfTimeZone(hints.timeZone);
  return fromZone ?? hints.languages.map(regionOf).find((region) => region !== undefined && suggestableCountries.includes(region));
}

/** Region part of a BCP 47 tag: "zh-Hant-HK" gives HK. */
function regionOf(tag: string): string | undefined {
  const [, ...subtags] = tag.split(/[-_]/);
  const extensionStart = subtags.findIndex((subtag) => subtag.length === 1);
  const plain = extensionStart === -1 ? subtags : subtags.slice(0, extensionStart);
  return plain.find((subtag) => /^[A-Za-z]{2}$/.test(subtag))?.toUpperCase();
}
