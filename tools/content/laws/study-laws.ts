import type { StudyFile, StudyWords } from '#domain/study/schema.ts';

import { claimsIn } from './page-laws.ts';
import { countWords, longSentencesIn, sentencesOf, wordsToLookAt } from './text-measures.ts';
import { houseWords, straightQuotes, wordsFound } from './word-lists.ts';

/** Laws of what people read about a study. Each gives back what is wrong; an empty list means that the law is kept. */
export type StudyLaw = (words: StudyWords, plan: StudyFile['plan']) => readonly string[];

const mostWordsOfAll = 350;

export function linesOf(words: StudyWords): readonly string[] {
  const ethics = words.ethics === undefined ? [] : [words.ethics];
  const purposes = Object.values(words.purposes).flatMap(({ ask, more }) => [ask, ...more]);
  return [words.title, ...words.about, words.team, words.contact, ...ethics, ...purposes, ...Object.values(words.arms).flat(), ...words.withdrawal];
}

/** People agree to these words, so they are held to shorter sentences than a page. */
export const keepsSentencesShort: StudyLaw = (words) => linesOf(words).flatMap((line) => longSentencesIn(line, wordsToLookAt));

export const isReadInTwoMinutes: StudyLaw = (words) => {
  const length = countWords(linesOf(words).join(' '));
  return length <= mostWordsOfAll ? [] : [`has ${length} words; people agree to at most ${mostWordsOfAll}`];
};

export const isKindlyWorded: StudyLaw = (words) => linesOf(words).flatMap((line) => wordsFound(line, houseWords));

export const usesCurlyQuotes: StudyLaw = (words) => linesOf(words).flatMap((line) => wordsFound(line, [straightQuotes]));

/** What nobody can promise, and what would push people to say yes. */
const pressure: readonly RegExp[] = [
  /\bwill (?:improve|benefit|be helped)\b/iu,
  /\b(?:must|have to) (?:take part|answer|finish)\b/iu,
  /\bplease (?:do not|don’t) (?:stop|leave)\b/iu,
  /\bonly you can\b|\bwe need you\b|\blast chance\b/iu,
  /\banonymous(?:ly)?\b/iu,
];

export const promisesNothing: StudyLaw = (words) => [
  ...linesOf(words).flatMap(sentencesOf).flatMap(claimsIn),
  ...linesOf(words).flatMap((line) =>
    pressure.flatMap((pattern) => {
      const found = pattern.exec(line)?.[0];
      return found === undefined ? [] : [`promises or presses, “${found}”: “${line}”`];
    }),
  ),
];

/** GDPR Art. 7(3): before anybody says yes, they are told that they can take it back. */
export const saysThatPeopleCanStop: StudyLaw = (words, { purposes }) =>
  purposes.flatMap(({ id, needed }) =>
    !needed || words.purposes[id]?.more.some((line) => /\bstop at any time\b/u.test(line)) === true
      ? []
      : [`the needed purpose “${id}” does not say that people can stop at any time`],
  );

/** A person who gets less must read, with the news, that help is open to them all the same. */
export const namesHelpWherePathsAreShut: StudyLaw = (words, { arms }) =>
  arms.flatMap(({ id, features }) =>
    features === 'all' || words.arms[id]?.some((line) => /\bHelp now\b/u.test(line)) === true
      ? []
      : [`arm “${id}” does not say that Help now stays open`],
  );

export const laws: readonly StudyLaw[] = [
  keepsSentencesShort,
  isReadInTwoMinutes,
  isKindlyWorded,
  usesCurlyQuotes,
  promisesNothing,
  saysThatPeopleCanStop,
  namesHelpWherePathsAreShut,
];
