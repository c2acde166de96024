import { kindOfReason } from '#domain/story/lint/kinds.ts';
import type { SafeContentLists } from '#domain/story/lint/lists.ts';
import { lookForUnsafe, type Finding } from '#domain/story/lint/look.ts';
import type { SafeContent } from '#domain/story/lint/schema.ts';
import type { StoryFacts, StoryWords } from '#domain/story/schema.ts';

import { eachIn, inFacts, inWords, shortened, type Breach, type PlacedText } from './breach.ts';
import { countWords, longSentencesIn, sentencesToLookAtIn } from './text-measures.ts';
import { lightWords, strayMarks, wordsFound } from './word-lists.ts';

export type StoryFolder = { readonly folder: string; readonly facts: StoryFacts; readonly words: StoryWords };

/** A law gives back what is wrong in words its author can act on; an empty list means the law is kept. */
export type StoryLaw = (story: StoryFolder) => readonly Breach[];

export function tellingOf(words: StoryWords): readonly string[] {
  return words.parts.flatMap((part) => part.paragraphs);
}

/** Every text of a story that a reader meets. */
export function textsOf(words: StoryWords): readonly PlacedText[] {
  const { title, oneLine, from, noteText, firstWords, short } = words;
  const front = Object.entries({ title, oneLine, from, noteText, firstWords, short });
  return [
    ...front.flatMap(([place, text]) => (text === undefined ? [] : [{ place, text }])),
    ...words.parts.flatMap((part) => {
      const place = `part “${part.title}”`;
      return [part.title, ...part.paragraphs].map((text) => ({ place, text }));
    }),
  ];
}

/** `_example` stands for the id `example`. */
export const isNamedAsItsFolder: StoryLaw = ({ folder, facts }) =>
  inFacts(facts.id === folder.replace(/^_/, ''), 'id', `is “${facts.id}”, but the folder is “${folder}”. Give both the same name.`);

export const hasFourToSevenParts: StoryLaw = ({ words }) =>
  inWords(words.parts.length >= 4 && words.parts.length <= 7, '', `the story has ${words.parts.length} parts. Give it four to seven.`);

export const isOfReadableLength: StoryLaw = ({ words }) => {
  const length = countWords(tellingOf(words).join(' '));
  return inWords(length >= 350 && length <= 500, '', `the parts have ${length} words in all. Bring them to between 350 and 500.`);
};

export const hasShortVersion: StoryLaw = ({ words }) =>
  inWords(countWords(words.short) <= 100, 'short', `has ${countWords(words.short)} words. Tell the whole story in at most 100.`);

export const keepsSentencesShort: StoryLaw = ({ words }) => eachIn(textsOf(words), (text) => longSentencesIn(text));

/** Not a fault: sentences of 21 to 25 words, to be looked at again. */
export const sentencesToLookAt: StoryLaw = ({ words }) => eachIn(textsOf(words), sentencesToLookAtIn);

export const turnsInOneOfItsParts: StoryLaw = ({ facts, words }) =>
  inFacts(
    facts.turningPoint <= words.parts.length,
    'turningPoint',
    `is ${facts.turningPoint}, but there are ${words.parts.length} parts. Give the number of the part in which it turns.`,
  );

/** Contributed stories have a consent beside them, which the reading of the story itself looks at. */
export const comesFromSomewhereKnown: StoryLaw = ({ facts }) =>
  inFacts(facts.provenance !== 'licensed', 'provenance', 'is licensed, and there is no place yet to write the licence. Keep the story back until there is.');

export const namesOneToFiveBarriers: StoryLaw = ({ facts }) =>
  inFacts(facts.barriers.length <= 5, 'barriers', `names ${facts.barriers.length}. Keep the one to five that the story truly shows.`);

export function meetsOnlyBarriersThatExist(known: readonly string[]): StoryLaw {
  return ({ facts }) =>
    facts.barriers.flatMap((id, nth) =>
      inFacts(known.includes(id), `barriers[${nth}]`, `“${id}” is no folder in content/barriers. Choose one that is there.`),
    );
}

/** Words of the house, and signs that would show as they are. What is unsafe is looked for by `isSafelyWorded`. */
export const isPlainlyWorded: StoryLaw = ({ words }) => eachIn(textsOf(words), (text) => wordsFound(text, [lightWords, strayMarks]));

/** A list and its words for what it finds. */
export type StoryLook = { readonly lists: SafeContentLists; readonly content: SafeContent };

/** What the look stops at, without what a person decided to keep. */
export function isSafelyWorded({ lists, content }: StoryLook): StoryLaw {
  return (story) =>
    placedFindings(story.words, lists)
      .filter(({ finding }) => !(story.facts.allowed ?? []).some((allowed) => isAbout(allowed, finding)))
      .map(({ place, finding: { why, quote } }): Breach => {
        const { says, mend } = content.reasons[why];
        const keep = `If a person decides that it is fine, write into story.yaml: allowed: [{ kind: ${kindOfReason[why]}, quote: ${JSON.stringify(quote)}, why: the reason }]`;
        return { in: 'words', place, message: `“${shortened(quote)}”. ${says} ${mend} ${keep}` };
      });
}

/** A decision stands for words that are there. `all`: the words of the story in every language it has, each with its list. */
export function decidesOnlyWhatIsThere(
  { facts }: Pick<StoryFolder, 'facts'>,
  all: readonly { readonly words: StoryWords; readonly lists: SafeContentLists }[],
): readonly Breach[] {
  const findings = all.flatMap(({ words, lists }) => placedFindings(words, lists).map(({ finding }) => finding));
  return (facts.allowed ?? []).flatMap((allowed, nth) =>
    inFacts(
      findings.some((finding) => isAbout(allowed, finding)),
      `allowed[${nth}]`,
      `the look stops at no “${allowed.quote}” of the kind ${allowed.kind} in this story. Take the line out, or give the words as they stand.`,
    ),
  );
}

type Allowed = NonNullable<StoryFacts['allowed']>[number];

function isAbout(allowed: Allowed, finding: Finding): boolean {
  return allowed.kind === finding.kind && same(allowed.quote) === same(finding.quote);
}

function same(text: string): string {
  return text
    .replaceAll("'", '’')
    .toLowerCase()
    .trim()
    .replace(/’s$/u, '');
}

function placedFindings(words: StoryWords, lists: SafeContentLists): readonly { readonly place: string; readonly finding: Finding }[] {
  const texts = textsOf(words);
  const findings = lookForUnsafe(
    texts.map(({ text }) => text),
    lists,
  );
  return findings.map((finding) => ({ place: texts[finding.at.text]?.place ?? '', finding }));
}

export const quotesItsFirstWords: StoryLaw = ({ words }) =>
  inWords(
    tellingOf(words).join(' ').includes(words.firstWords),
    'firstWords',
    `“${words.firstWords}” is not in the story as it stands here. Give both the same words.`,
  );

export const saysWhatItsContentNotesSay: StoryLaw = ({ facts, words }) =>
  inWords(
    facts.contentNotes.length > 0 === (words.noteText !== undefined),
    'noteText',
    'and contentNotes in story.yaml go together. Give both, or neither.',
  );

export const countsItsFirstDoor: StoryLaw = ({ facts }) =>
  inFacts(facts.helpUsed.includes(facts.firstHelp), 'helpUsed', `lacks the first door, ${facts.firstHelp}. Add it to the list.`);

/** Read aloud calmly: about 130 words a minute. */
export const saysHowLongItTakes: StoryLaw = ({ facts, words }) => {
  const minutes = countWords(tellingOf(words).join(' ')) / 130;
  const about = Math.max(1, Math.round(minutes));
  return inFacts(Math.abs(facts.minutes - minutes) < 1, 'minutes', `is ${facts.minutes}, but reading aloud takes about ${about}. Write ${about}.`);
};

export const isDueAfterItWasWritten: StoryLaw = ({ facts }) =>
  inFacts(facts.checkDue > facts.writtenOn, 'checkDue', `${facts.checkDue} is not after writtenOn ${facts.writtenOn}. A year later is usual.`);

/** A review is told of when it was really made, by somebody who can be named. */
export const reviewsAreReal: StoryLaw = ({ facts }) =>
  facts.reviews.flatMap(({ name, on }, nth) => [
    ...inFacts(on >= facts.writtenOn, `reviews[${nth}].on`, `${on} is before the story was written. Give the day of the review.`),
    ...inFacts(!/\b(?:name or role|tbc|tba|somebody)\b/iu.test(name), `reviews[${nth}].name`, `“${name}” is nobody. Name who reviewed it, or take the line out.`),
  ]);

/** Laws for every folder, the model in `_example` included. */
export const lawsForAll: readonly StoryLaw[] = [
  isNamedAsItsFolder,
  hasFourToSevenParts,
  hasShortVersion,
  keepsSentencesShort,
  turnsInOneOfItsParts,
  comesFromSomewhereKnown,
  namesOneToFiveBarriers,
  isPlainlyWorded,
  quotesItsFirstWords,
  saysWhatItsContentNotesSay,
  countsItsFirstDoor,
  saysHowLongItTakes,
  isDueAfterItWasWritten,
  reviewsAreReal,
];

/** The model is kept small, so the length is asked only of stories that readers meet. */
export const lawsForReaders: readonly StoryLaw[] = [...lawsForAll, isOfReadableLength];

/** A real person’s own words: how long and how plain they are is judged on the page for moderators, and changed by nobody but them. */
export const lawsForContributed: readonly StoryLaw[] = lawsForAll.filter((law) => law !== keepsSentencesShort && law !== isPlainlyWorded);

/** What can be asked of words in a language whose words nobody here can count. */
export const lawsForTranslations: readonly StoryLaw[] = [hasFourToSevenParts, turnsInOneOfItsParts, quotesItsFirstWords, saysWhatItsContentNotesSay];

export function breachesOf(laws: readonly StoryLaw[], stories: readonly StoryFolder[]): readonly string[] {
  return stories.flatMap((story) =>
    laws.flatMap((law) => law(story)).map(({ place, message }) => `${story.folder}${place === '' ? '' : ` ${place}`}: ${message}`),
  );
}
