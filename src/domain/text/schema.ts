import * as v from 'valibot';

/** Building blocks that every content schema shares: identifiers, days, languages, countries and plain sentences. */

export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens, for example "late-bus"'),
  v.description('Name of the folder; never changes once released'),
);

/** A calendar day as YYYY-MM-DD. In YAML it needs quotes, or it becomes a date with a clock time. */
export const daySchema = v.pipe(v.string(), v.isoDate('write the day as "YYYY-MM-DD", in quotes'));

/** BCP 47 tag of a language that content/languages holds, for example "en". */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$/, 'use a language tag such as "en" or "pt-BR"'),
);

/** ISO 3166-1 alpha-2, or ZZ for "worldwide". */
export const countrySchema = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'use a two-letter country code such as "GB"'));

export const versionSchema = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'write the version as "1.0.0"'));

/** One line of words: no line breaks, no spaces at the ends, not empty. */
export const lineSchema = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.regex(/^\S(.*\S)?$/, 'must be one line without spaces at its ends'),
);
