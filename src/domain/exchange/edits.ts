import type { ContributionFile, EditsAnswerFile, EditsFile, OutgoingStory, ProposedEdit } from './schema.ts';

export type EditPlace = ProposedEdit['place'];
export type EditAnswer = EditsAnswerFile['answers'][number];

/** A contributed story with the words that stand around it in a library. Empty: nobody has written them. */
export type StoryInHand = {
  readonly story: OutgoingStory;
  readonly oneLine: string;
  readonly from: string;
  readonly short: string;
  readonly noteText: string;
  readonly firstWords: string;
};

export function inHand({ story, from = '', firstWords = '' }: Pick<ContributionFile, 'story' | 'from' | 'firstWords'>): StoryInHand {
  return { story, oneLine: '', from, short: '', noteText: '', firstWords };
}

/** The words in one place, empty where there are none; undefined when the story has no such part. */
export function textAt({ story, oneLine, from, short, noteText, firstWords }: StoryInHand, place: EditPlace): string | undefined {
  switch (place) {
    case 'story-title':
      return story.title ?? '';
    case 'one-line':
      return oneLine;
    case 'from':
      return from;
    case 'short':
      return short;
    case 'note-text':
      return noteText;
    case 'first-words':
      return firstWords;
    default: {
      const part = story.parts[place.part];
      return part === undefined ? undefined : place.field === 'title' ? (part.title ?? '') : part.text;
    }
  }
}

/** Two places are one when they name the same words. */
export function placeKey(place: EditPlace): string {
  return typeof place === 'string' ? place : `${place.part}.${place.field}`;
}

/**
 * `other-story`: an edit speaks of words that this story does not have, letter by letter. `twice`: two edits of one place. Such a file
 * is not answered: what the teller would see is not what they handed over.
 */
export type EditsFault = { readonly kind: 'other-story' | 'twice'; readonly edit: number };

export function faultOfEdits(story: StoryInHand, edits: readonly ProposedEdit[]): EditsFault | undefined {
  const keys = edits.map(({ place }) => placeKey(place));
  const twice = keys.findIndex((key, at) => keys.indexOf(key) !== at);
  if (twice !== -1) return { kind: 'twice', edit: twice };
  const other = edits.findIndex(({ place, before }) => textAt(story, place) !== before);
  return other === -1 ? undefined : { kind: 'other-story', edit: other };
}

/**
 * The story with the edits to which the teller said yes, and no other. Proposals always speak of the words as they were handed over,
 * so a later file takes the place of an earlier one.
 */
export function withAgreedEdits(story: StoryInHand, { edits }: Pick<EditsFile, 'edits'>, answers: readonly EditAnswer[]): StoryInHand {
  return edits.reduce((done, edit, at) => (answers[at] === 'agree' ? withText(done, edit.place, edit.after) : done), story);
}

function withText(hand: StoryInHand, place: EditPlace, text: string): StoryInHand {
  switch (place) {
    case 'story-title':
      return { ...hand, story: titled(hand.story, text) };
    case 'one-line':
      return { ...hand, oneLine: text };
    case 'from':
      return { ...hand, from: text };
    case 'short':
      return { ...hand, short: text };
    case 'note-text':
      return { ...hand, noteText: text };
    case 'first-words':
      return { ...hand, firstWords: text };
    default: {
      const { part: nth, field } = place;
      const parts = hand.story.parts.map((part, at) => {
        if (at !== nth) return part;
        return field === 'text' ? { ...part, text } : titled(part, text);
      });
      return { ...hand, story: { ...hand.story, parts } };
    }
  }
}

function titled<T extends { readonly title?: string | undefined }>(
  { title: _old, ...rest }: T,
  title: string,
): Omit<T, 'title'> & { title?: string } {
  return title === '' ? rest : { ...rest, title };
}
