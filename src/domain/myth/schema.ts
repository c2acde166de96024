import * as v from 'valibot';

import { concernSchema } from '../story/schema.ts';
import { daySchema, idSchema, lineSchema } from '../text/schema.ts';

import { mythGroups } from './groups.ts';

const sourceSchema = v.strictObject({
  title: v.pipe(lineSchema, v.description('Who says so, what it is called, for which country, and its year')),
  url: v.pipe(v.string(), v.url(), v.startsWith('https://', 'begins with https://')),
  on: v.pipe(daySchema, v.description('The day on which it was read')),
});

/** Something that many people believe about help, and what is known: the fact stands first, so that the myth is not what stays. */
export const mythFactsSchema = v.strictObject({
  id: idSchema,
  order: v.pipe(v.number(), v.integer(), v.description('Lower comes first in its group')),
  group: v.picklist(mythGroups, 'asking for help, what help is like, who will know, or whom it is for: asking, help, knowing or people'),
  branch: v.picklist(['social', 'practical'], 'is it about people, or about how help works? social or practical'),
  topics: v.optional(v.pipe(v.array(concernSchema), v.minLength(1), v.description('Hidden from a person who hides one of these'))),
  next: v.pipe(
    v.union([
      v.strictObject({ page: idSchema }),
      v.strictObject({ story: idSchema }),
      v.strictObject({ to: v.picklist(['find-help', 'help-now', 'stories']) }),
    ]),
    v.description('One thing to look at next: a page, a story, or a door'),
  ),
  checkedOn: daySchema,
  checkDue: daySchema,
  sources: v.pipe(v.array(sourceSchema), v.minLength(1, 'name at least one source'), v.maxLength(3)),
});

export const mythWordsSchema = v.strictObject({
  fact: v.pipe(lineSchema, v.maxLength(90), v.description('The fact in one sentence: it is the heading')),
  known: v.pipe(lineSchema, v.description('What is known, and where: one to three sentences')),
  myth: v.pipe(lineSchema, v.maxLength(70), v.description('The myth as people say it, without quotation marks')),
  why: v.pipe(lineSchema, v.description('Why it sticks, without blame')),
  todo: v.pipe(lineSchema, v.description('What a person can do')),
  nextText: v.pipe(lineSchema, v.maxLength(60), v.description('Words of the link')),
});

export type MythFacts = v.InferOutput<typeof mythFactsSchema>;
export type MythWords = v.InferOutput<typeof mythWordsSchema>;
/**
 * `next` is absent where the story it led to was taken back. `nextTopics`: what that story touches, so that it is not offered to a
 * person who hides it.
 */
export type Myth = Omit<MythFacts, 'next'> & MythWords & { readonly next?: MythFacts['next']; readonly nextTopics?: readonly string[] };
