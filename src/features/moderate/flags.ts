import { useMemo } from 'react';

import type { StoryInHand } from '#domain/exchange/edits.ts';
import { flagsOf, type Flag } from '#domain/review/flags.ts';
import { publishedTexts } from '#domain/review/story-parts.ts';
import { identifyingIn } from '#domain/share/identifying.ts';
import type { Judgement } from '#domain/review/story-folder.ts';
import { readLists, type SafeContentLists } from '#domain/story/lint/lists.ts';
import { lookForUnsafe } from '#domain/story/lint/look.ts';
import type { SafeContent } from '#domain/story/lint/schema.ts';
import type { Day } from '#domain/time/day.ts';
import { useText } from '#i18n/react.tsx';
import { useFinderLists } from '#walk/sharing/use-finder-lists.ts';

import type { Desk } from './desk.ts';

/** Something the automatic look saw, ready to be shown. */
export type Seen = { readonly id: string; readonly says: string; readonly quote?: string | undefined };

export type Flags = {
  readonly seen: readonly Seen[];
  /** What the look for unsafe words stops at in the words as they would stand: whoever accepts decides to keep it. */
  readonly judged: readonly Pick<Judgement, 'kind' | 'quote'>[];
};

/**
 * Everything the automatic look sees, in the story as it came and as it would stand: a proposal may bring in what was not there.
 * `safeContent`: the list for the language of the story; null where nobody wrote one.
 */
export function useFlags(desk: Desk, today: Day, safeContent: SafeContent | null): Flags {
  const t = useText('moderate');
  const finder = useFinderLists();
  const lists = useMemo(() => (safeContent === null ? undefined : readLists(safeContent)), [safeContent]);
  const { contribution, library, agreed } = desk;
  const judged = useMemo(() => (lists === undefined ? [] : findingsIn(agreed, lists)), [agreed, lists]);
  const seen = useMemo(() => {
    const texts = [...new Set([...textsOf({ ...agreed, story: contribution.story }), ...textsOf(agreed)])];
    const words = { help: t('flagWords.help'), hope: t('flagWords.hope'), age: t('flagWords.age') };
    const plain = [contribution, { ...contribution, story: agreed.story }].flatMap((one) =>
      flagsOf({ contribution: one, library, today, words }),
    );
    const all: readonly Seen[] = [
      ...plain.map((flag) => ({ id: `${flag.kind}.${flag.quote ?? ''}`, says: sayFlag(flag), quote: flag.quote })),
      ...(lists === undefined ? [{ id: 'no-list', says: t('flags.no-list') }] : []),
      ...(lists === undefined ? [] : lookForUnsafe(texts, lists)).map(({ why, quote }) => ({
        id: `${why}.${quote}`,
        says: safeContent?.reasons[why].says ?? why,
        quote,
      })),
      ...identifyingIn(texts, finder).map(({ kind, quote }) => ({ id: `${kind}.${quote}`, says: t(`flags.identifying.${kind}`), quote })),
    ];
    return [...new Map(all.map((one) => [one.id, one])).values()];

    function sayFlag({ kind }: Flag): string {
      return t(`flags.${kind}`);
    }
  }, [contribution, agreed, library, today, finder, lists, safeContent, t]);
  return { seen, judged };
}

function findingsIn(agreed: StoryInHand, lists: SafeContentLists): Flags['judged'] {
  const found = lookForUnsafe(publishedTexts(agreed), lists).map(({ kind, quote }) => ({ kind, quote }));
  return [...new Map(found.map((one) => [`${one.kind} ${one.quote}`, one])).values()];
}

function textsOf({ story, oneLine, from, short, noteText, firstWords }: StoryInHand): readonly string[] {
  const parts = story.parts.flatMap(({ title, text }) => (title === undefined ? [text] : [title, text]));
  return [story.title ?? '', oneLine, from, short, noteText, firstWords, ...parts].filter((text) => text !== '');
}
