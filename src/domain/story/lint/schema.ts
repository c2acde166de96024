import * as v from 'valibot';

import { lineSchema } from '../../text/schema.ts';

import { unsafeReasons, type UnsafeReason } from './kinds.ts';

/** The words of `content/safe-content/<language>.yaml`. How a line is read is told at the top of that file. */

const linesSchema = v.pipe(v.array(lineSchema), v.description('Words or short phrases, one to a line'));

const togetherSchema = v.strictObject({
  one: v.pipe(linesSchema, v.minLength(1)),
  and: v.pipe(linesSchema, v.minLength(1)),
  within: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(15), v.description('Words that may stand between the two')),
});

/** What no list of words can say: these are found by their form. */
const formSchema = v.picklist(['exclamation-mark', 'phone', 'email', 'handle', 'web', 'postcode']);

const lookSchema = v.union(
  [lineSchema, togetherSchema, v.strictObject({ form: formSchema })],
  'write a word or a phrase, or "one", "and" and "within", or "form"',
);

const reasonSchema = v.strictObject({
  says: v.pipe(lineSchema, v.description('What may be wrong, as one sentence to the person who reads the story')),
  mend: v.pipe(lineSchema, v.description('What to do about it')),
  look: v.pipe(v.array(lookSchema), v.minLength(1)),
  innocent: v.optional(v.pipe(linesSchema, v.description('Phrases that hold such words and are fine'))),
});

const reasonEntries = Object.fromEntries(unsafeReasons.map((reason) => [reason, reasonSchema])) as Record<
  UnsafeReason,
  typeof reasonSchema
>;

export const safeContentSchema = v.strictObject({
  groups: v.pipe(v.record(v.string(), linesSchema), v.description('Lists that lines below point to with (their name)')),
  numbers: v.pipe(linesSchema, v.description('Numbers written as words')),
  capitals: v.pipe(linesSchema, v.description('Words that are written with a capital letter and name no person')),
  abbreviations: v.pipe(linesSchema, v.description('Short words after which a full stop ends no sentence')),
  postcodes: v.pipe(linesSchema, v.description('Forms of postcodes: A for a letter, 9 for a digit')),
  webEndings: v.pipe(linesSchema, v.description('What web addresses end in')),
  reasons: v.strictObject(reasonEntries),
});

export type SafeContent = v.InferOutput<typeof safeContentSchema>;
export type Look = v.InferOutput<typeof lookSchema>;
export type UnsafeForm = v.InferOutput<typeof formSchema>;
