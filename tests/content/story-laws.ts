import type { StoryFacts, StoryWords } from '#domain/story/schema.ts';

import { countWords, sentencesLongerThan } from './text-measures.ts';
import { findingsIn } from './word-lists.ts';

export type StoryFolder = { readonly folder: string; readonly facts: StoryFacts; readonly words: StoryWords };

/** A law gives back what is wrong in words its author can act on; an empty list means the law is kept. */
export type StoryLaw = (story: StoryFolder) => readonly string[];

function unless(kept: boolean, message: string): readonly string[] {
  return kept ? [] : [message];
}

export function tellingOf(words: StoryWords): readonly string[] {
  return words.parts.flatMap((part) => part.paragraphs);
}

/** Every text of a story that a reader meets. */
export function textsOf(words: StoryWords): readonly string[] {
  const note = words.noteText === undefined ? [] : [words.noteText];
  const front = [words.title, words.oneLine, words.from, ...note, words.short, words.firstWords];
  return [...front, ...words.parts.map((part) => part.title), ...tellingOf(words)];
}

/** `_example` stands for the id `example`. */
export const isNamedAsItsFolder: StoryLaw = ({ folder, facts }) =>
  unless(facts.id === folder.replace(/^_/, ''), `id is "${facts.id}", but the folder is "${folder}"`);

export const hasFourToSevenParts: StoryLaw = ({ words }) =>
  unless(words.parts.length >= 4 && words.parts.length <= 7, `has ${words.parts.length} parts; a story has 4 to 7`);

export const isOfReadableLength: StoryLaw = ({ words }) => {
  const length = countWords(tellingOf(words).join(' '));
  return unless(length >= 350 && length <= 500, `has ${length} words; a story has 350 to 500`);
};

export const hasShortVersion: StoryLaw = ({ words }) =>
  unless(countWords(words.short) <= 100, `short has ${countWords(words.short)} words; it holds the whole story in at most 100`);

export const keepsSentencesShort: StoryLaw = ({ words }) =>
  sentencesLongerThan(25, textsOf(words)).map((sentence) => `a sentence has ${countWords(sentence)} words: "${sentence}"`);

/** Not a fault: sentences of 21 to 25 words, to be looked at again. */
export const sentencesToLookAt: StoryLaw = ({ words }) =>
  sentencesLongerThan(20, textsOf(words)).map((sentence) => `a sentence has ${countWords(sentence)} words: "${sentence}"`);

export const turnsInOneOfItsParts: StoryLaw = ({ facts, words }) =>
  unless(facts.turningPoint <= words.parts.length, `turningPoint is ${facts.turningPoint}, but there are ${words.parts.length} parts`);

export const isComposite: StoryLaw = ({ facts }) =>
  unless(facts.provenance === 'composite', `is ${facts.provenance}; consent records have no place here yet, so every story is composite`);

export const namesOneToThreeBarriers: StoryLaw = ({ facts }) =>
  unless(facts.barriers.length <= 3, `names ${facts.barriers.length} barriers; name the one to three that matter`);

export function meetsOnlyBarriersThatExist(known: readonly string[]): StoryLaw {
  return ({ facts }) => facts.barriers.filter((id) => !known.includes(id)).map((id) => `barrier "${id}" has no folder in content/barriers`);
}

export const isSafelyWorded: StoryLaw = ({ words }) => findingsIn(textsOf(words));

export const quotesItsFirstWords: StoryLaw = ({ words }) =>
  unless(tellingOf(words).join(' ').includes(words.firstWords), `firstWords are not in the story as they stand: "${words.firstWords}"`);

export const saysWhatItsContentNotesSay: StoryLaw = ({ facts, words }) =>
  unless(facts.contentNotes.length > 0 === (words.noteText !== undefined), 'contentNotes and noteText go together: give both or neither');

export const countsItsFirstDoor: StoryLaw = ({ facts }) =>
  unless(facts.helpUsed.includes(facts.firstHelp), `firstHelp "${facts.firstHelp}" is missing from helpUsed`);

/** Read aloud calmly: about 130 words a minute. */
export const saysHowLongItTakes: StoryLaw = ({ facts, words }) => {
  const minutes = countWords(tellingOf(words).join(' ')) / 130;
  return unless(Math.abs(facts.minutes - minutes) < 1, `says ${facts.minutes} minutes, but takes about ${minutes.toFixed(1)}`);
};

export const isDueAfterItWasWritten: StoryLaw = ({ facts }) =>
  unless(facts.checkDue > facts.writtenOn, `checkDue ${facts.checkDue} is not after writtenOn ${facts.writtenOn}`);

/** Laws for every folder, the model in `_example` included. */
export const lawsForAll: readonly StoryLaw[] = [
  isNamedAsItsFolder,
  hasFourToSevenParts,
  hasShortVersion,
  keepsSentencesShort,
  turnsInOneOfItsParts,
  isComposite,
  namesOneToThreeBarriers,
  isSafelyWorded,
  quotesItsFirstWords,
  saysWhatItsContentNotesSay,
  countsItsFirstDoor,
  saysHowLongItTakes,
  isDueAfterItWasWritten,
];

/** The model is kept small, so the length is asked only of stories that readers meet. */
export const lawsForReaders: readonly StoryLaw[] = [...lawsForAll, isOfReadableLength];

export function breachesOf(laws: readonly StoryLaw[], stories: readonly StoryFolder[]): readonly string[] {
  return stories.flatMap((story) => laws.flatMap((law) => law(story)).map((breach) => `${story.folder}: ${breach}`));
}
