import type { OutgoingStory } from '#domain/exchange/schema.ts';
import { contactsIn } from '#domain/share/identifying.ts';
import { holdsTricks, shownSafely } from '#domain/share/shown-safely.ts';
import type { UnsafeKind } from '#domain/story/lint/kinds.ts';
import { loadShelf } from '#library/librarian.ts';

/** What a reader may want to know before the words. Other kinds are for moderators alone. */
export type Flag = 'harm' | 'advice' | 'harsh' | 'reach' | 'tricks';

const flagOf: { readonly [Kind in UnsafeKind]?: Flag } = {
  method: 'harm',
  plan: 'harm',
  note: 'harm',
  number: 'harm',
  wound: 'harm',
  medicine: 'advice',
  cure: 'advice',
  framing: 'advice',
  'one-cause': 'advice',
  blame: 'harsh',
  insult: 'harsh',
  label: 'harsh',
  contact: 'reach',
};

const inOrder: readonly Flag[] = ['harm', 'harsh', 'advice', 'reach', 'tricks'];

export type Look = {
  readonly flags: readonly Flag[];
  /** False where there is no list of words in the story’s language, or it cannot be had. */
  readonly looked: boolean;
};

/** An automatic look through a story from anybody: it misses much and finds what is harmless, and only ever tells the reader. */
export async function lookThrough(story: OutgoingStory): Promise<Look> {
  const texts = [story.title, ...story.parts.flatMap(({ title, text }) => [title, text])].filter((text) => text !== undefined);
  // As it is shown: a word must not escape the look by a sign that nobody sees.
  const shown = texts.map(shownSafely);
  const kinds = await unsafeKindsIn(shown, story.language);
  const found = new Set((kinds ?? []).flatMap((kind) => flagOf[kind] ?? []));
  if (contactsIn(shown).length > 0) found.add('reach');
  if (texts.some(holdsTricks)) found.add('tricks');
  return { flags: inOrder.filter((flag) => found.has(flag)), looked: kinds !== undefined };
}

async function unsafeKindsIn(texts: readonly string[], language: string): Promise<readonly UnsafeKind[] | undefined> {
  try {
    const [content, { readLists }, { lookForUnsafe }] = await Promise.all([
      loadShelf(language, 'safe-content'),
      import('#domain/story/lint/lists.ts'),
      import('#domain/story/lint/look.ts'),
    ]);
    return content === null ? undefined : lookForUnsafe(texts, readLists(content)).map(({ kind }) => kind);
  } catch {
    return undefined;
  }
}
