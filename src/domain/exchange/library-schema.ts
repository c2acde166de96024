import * as v from 'valibot';

import { idSchema, languageSchema, lineSchema, versionSchema } from '../text/schema.ts';

/** An organisation that takes stories for its library. A site that names none shows no such step. */

export const libraryFactsSchema = v.strictObject({
  id: idSchema,
  version: versionSchema,
  /** Languages in which it reads. */
  reads: v.pipe(v.array(languageSchema), v.minLength(1)),
  fromAge: v.pipe(v.number(), v.integer(), v.minValue(13), v.maxValue(25), v.description('Youngest age, in whole years, of a teller')),
  noticeHours: v.pipe(v.number(), v.integer(), v.minValue(24), v.description('Hours between telling the teller and showing the story')),
});

export const libraryWordsSchema = v.strictObject({
  name: v.pipe(lineSchema, v.maxLength(80), v.description('The organisation, as it calls itself')),
  about: v.pipe(v.array(lineSchema), v.minLength(1), v.description('Who it is, who reads the stories, where they are shown')),
  send: v.pipe(v.array(lineSchema), v.minLength(1), v.description('How the file reaches it: an address, a counter, a form')),
  contact: v.pipe(lineSchema, v.description('Whom to ask, and to take a story back from')),
});

/** One line of content/stories/withdrawn.yaml: a story that was taken back. */
const withdrawnSchema = v.pipe(
  v.strictObject({
    id: v.optional(v.pipe(idSchema, v.description('Folder of the story. It stays in this list when the folder is gone'))),
    withdrawal: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[0-9a-f]{64}$/, 'write the 64 digits as they stand in consent.json'),
        v.description('Fingerprint of the code, as consent.json holds it'),
      ),
    ),
    on: v.pipe(v.string(), v.isoDate('write the day as "YYYY-MM-DD", in quotes')),
  }),
  v.check(
    ({ id, withdrawal }) => id !== undefined || withdrawal !== undefined,
    'name the story by its id, or by the fingerprint in its consent.json',
  ),
);

export const withdrawnListSchema = v.array(withdrawnSchema);

export type LibraryFacts = v.InferOutput<typeof libraryFactsSchema>;
export type LibraryWords = v.InferOutput<typeof libraryWordsSchema>;
export type Library = LibraryFacts & LibraryWords;
export type Withdrawn = v.InferOutput<typeof withdrawnSchema>;
