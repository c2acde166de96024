import { nearnessOf, plainWords, type Nearness } from '../text/forgiving.ts';

/** What of a story can be searched, in the language of the reader. */
export type FindableStory = {
  readonly id: string;
  readonly title: string;
  /** One line, whom it is from. */
  readonly lines: readonly string[];
  /** Names of concerns and barriers, facts of the narrator, other words for them. */
  readonly tags: readonly string[];
};

export type StoryIndex = readonly { readonly id: string; readonly words: ReadonlyMap<string, number> }[];

const weights = { title: 3, tag: 2, line: 1 } as const;
const worth: Readonly<Record<Nearness, number>> = { exact: 1, part: 0.8, near: 0.6 };
/** A longer question is cut off: nobody types so much into a search, and a pasted page must not stall a small phone. */
const mostWords = 12;
/** How much of what a question says a story has to answer to. Two words that say alike much: both. */
const enough = 0.6;

export function indexStories(stories: readonly FindableStory[]): StoryIndex {
  return stories.map(({ id, title, lines, tags }) => {
    const words = new Map<string, number>();
    const note = (texts: readonly string[], weight: number) => {
      for (const word of texts.flatMap(plainWords)) words.set(word, Math.max(words.get(word) ?? 0, weight));
    };
    note(lines, weights.line);
    note(tags, weights.tag);
    note([title], weights.title);
    return { id, words };
  });
}

/**
 * Ids of the stories that answer to `query`, best first; all of them for an empty one. Order, accents and partial words do not
 * matter. A slip is forgiven only for a word that no story has as it was typed. A rare word says more than one that every story
 * has: a story is found when it answers to most of what the question says.
 */
export function findStories(index: StoryIndex, query: string): readonly string[] {
  const typed = [...new Set(plainWords(query))].slice(0, mostWords);
  if (typed.length === 0) return index.map(({ id }) => id);
  const asked = typed.map((word) => answersTo(index, word));
  const whole = asked.reduce((sum, { says }) => sum + says, 0);
  return index
    .map(({ id }) => ({
      id,
      share: asked.reduce((sum, { says, byStory }) => sum + (byStory.has(id) ? says : 0), 0) / whole,
      rank: asked.reduce((sum, { says, byStory }) => sum + says * (byStory.get(id) ?? 0), 0),
    }))
    .filter(({ share }) => share > enough)
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ id }) => id);
}

type Answers = {
  /** How much the word tells the stories apart. */
  readonly says: number;
  readonly byStory: ReadonlyMap<string, number>;
};

function answersTo(index: StoryIndex, typed: string): Answers {
  const hits = index.flatMap(({ id, words }) =>
    [...words].flatMap(([word, weight]) => {
      const nearness = nearnessOf(typed, word);
      return nearness === undefined ? [] : [{ id, nearness, weight }];
    }),
  );
  const asTyped = hits.filter(({ nearness }) => nearness !== 'near');
  const byStory = new Map<string, number>();
  for (const { id, nearness, weight } of asTyped.length > 0 ? asTyped : hits)
    byStory.set(id, Math.max(byStory.get(id) ?? 0, worth[nearness] * weight));
  return { says: Math.log((index.length + 1) / Math.max(byStory.size, 1)), byStory };
}
