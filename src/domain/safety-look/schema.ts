import * as v from 'valibot';

import { languageSchema, lineSchema } from '../text/schema.ts';

/** Words and phrases by which the look at own words goes, in one language. It never blocks, scores or tells anyone. */

/** Lower-case words with single spaces; `a/b` for either, `...` for up to three words that may stand there. */
export const phraseSchema = v.pipe(
  lineSchema,
  v.check(
    (line) => line.split(' ').every((part) => part === '...' || /^[\p{L}\p{M}\p{N}'’]+(\/[\p{L}\p{M}\p{N}'’]+)*$/u.test(part)),
    'write words with single spaces; "a/b" for either word, "..." for up to three words',
  ),
  v.check((line) => line === line.toLowerCase(), 'use lower-case letters'),
  v.check((line) => !line.startsWith('...') && !line.endsWith('...'), '"..." stands between words'),
  v.check((line) => line.split(' ').filter((part) => part === '...').length <= 2, 'at most two "..." in a line'),
  v.check((line) => line.split(' ').length <= 12, 'at most twelve words'),
  v.check(
    (line) => line.split(' ').reduce((ways, part) => ways * part.split('/').length, 1) <= 100,
    'has too many "/": write several lines',
  ),
);

const riskPhraseSchema = v.pipe(
  phraseSchema,
  v.check((line) => line.includes(' '), 'one word alone says too little: write two or more'),
);

const cueSchema = v.pipe(
  phraseSchema,
  v.check((line) => !/[/]|\.\.\./.test(line), 'write plain words here, without "/" and "..."'),
);

/** One sign, such as a laughing face, counts as a word. */
const jokeSchema = v.union([cueSchema, v.pipe(v.string(), v.regex(/^\p{Extended_Pictographic}$/u, 'words, or one sign'))]);

export const phraseListSchema = v.strictObject({
  language: languageSchema,
  phrases: v.strictObject({
    now: v.pipe(v.array(riskPhraseSchema), v.minLength(1), v.description('Say “I” and say now, all by themselves')),
    anyTime: v.pipe(v.array(riskPhraseSchema), v.description('Could as well be about the past: left out where the sentence says so')),
  }),
  sameAs: v.pipe(v.record(cueSchema, v.array(cueSchema)), v.description('Left: how the lists say it. Right: other ways to write it')),
  passOver: v.pipe(
    v.array(
      v.pipe(
        cueSchema,
        v.check((line) => !line.includes(' '), 'one word'),
      ),
    ),
    v.description('Small words that may stand anywhere in a phrase'),
  ),
  begins: v.pipe(v.array(cueSchema), v.description('How a phrase may begin; at the start of a sentence people leave it away')),
  sayings: v.pipe(v.array(phraseSchema), v.description('Turns of speech and other meanings: no phrase counts that shares a word with one')),
  leaveOut: v.strictObject({
    not: v.pipe(v.array(cueSchema), v.description('Up to five words before a phrase, in the same clause: it is denied')),
    notNot: v.pipe(v.array(cueSchema), v.description('Looks like one of those, and denies nothing')),
    others: v.pipe(v.array(cueSchema), v.description('Up to six words before or after: somebody else says it, or a song')),
    longAgo: v.pipe(v.array(cueSchema), v.description('Anywhere in the sentence: it was then')),
    past: v.pipe(v.array(cueSchema), v.description('Anywhere in the sentence: it was then; for `anyTime` alone')),
    jokes: v.pipe(v.array(jokeSchema), v.description('Anywhere in the sentence')),
  }),
  unless: v.pipe(v.array(cueSchema), v.description('Words for now: they take back `longAgo` and `past` where they come later')),
  splits: v.pipe(v.array(cueSchema), v.description('Words such as “but”: what stands before says nothing about what follows')),
});

export type PhraseList = v.InferOutput<typeof phraseListSchema>;
