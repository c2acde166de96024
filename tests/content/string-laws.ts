import type { Strings } from '#tools/content/strings.ts';

import { countWords, sentencesLongerThan } from './text-measures.ts';
import { findingsIn, houseFindings } from './word-lists.ts';

/** Laws of the strings on screen. Each gives back what is wrong, with the key; an empty list means that the law is kept. */

const mostWordsOfASentence = 25;

export function longSentences(strings: Strings): readonly string[] {
  return [...strings].flatMap(([key, text]) =>
    sentencesLongerThan(mostWordsOfASentence, [text]).map((sentence) => `${key}: ${countWords(sentence)} words in “${sentence}”`),
  );
}

export function bannedWords(strings: Strings): readonly string[] {
  return [...strings].flatMap(([key, text]) => findingsIn([text], houseFindings).map((finding) => `${key} ${finding}`));
}

export function straightQuotes(strings: Strings): readonly string[] {
  return [...strings].flatMap(([key, text]) => (/["']/.test(text) ? [`${key}: “${text}”`] : []));
}

/** A title stands in the list of open tabs and in the history, where others see it. */
const tellingWords =
  /mental|health|mood|wellbeing|feeling|depress|anxi|panic|suicid|crisis|harm|therap|psych|counsel|distress|\bill(?:ness)?\b|disorder|trauma|emergency/iu;

export function tellingTitles(titles: Strings): readonly string[] {
  return [...titles].flatMap(([key, text]) => {
    const word = tellingWords.exec(text)?.[0];
    return word === undefined ? [] : [`${key}: “${text}” says “${word}”`];
  });
}
