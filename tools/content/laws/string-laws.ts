import type { Strings } from '../strings.ts';
import { longSentencesIn } from './text-measures.ts';
import { houseWords, straightQuotes, wordsFound } from './word-lists.ts';

/** A breach of a law of strings, with the key that it stands under. */
export type StringBreach = { readonly key: string; readonly message: string };

/** Laws of the strings on screen. Each gives back what is wrong; an empty list means that the law is kept. */
export type StringLaw = (strings: Strings) => readonly StringBreach[];

function each(find: (text: string) => readonly string[]): StringLaw {
  return (strings) => [...strings].flatMap(([key, text]) => find(text).map((message) => ({ key, message })));
}

/** Lists of words that the app looks for stand in strings too, with | between the words. */
export const keepsSentencesShort = each((text) => text.split('|').flatMap((line) => longSentencesIn(line)));

export const isKindlyWorded = each((text) => wordsFound(text, houseWords));

export const usesCurlyQuotes = each((text) => wordsFound(text, [straightQuotes]));

export const laws: readonly StringLaw[] = [keepsSentencesShort, isKindlyWorded, usesCurlyQuotes];

/** A title stands in the list of open tabs and in the history, where others see it. */
const tellingWords =
  /mental|health|mood|wellbeing|feeling|depress|anxi|panic|suicid|crisis|harm|therap|psych|counsel|distress|\bill(?:ness)?\b|disorder|trauma|emergency/iu;

export const givesNothingAway: StringLaw = (titles) =>
  [...titles].flatMap(([key, text]) => {
    const word = tellingWords.exec(text)?.[0];
    return word === undefined ? [] : [{ key, message: `“${text}” says “${word}” to whoever sees the list of tabs. Choose a neutral title.` }];
  });
