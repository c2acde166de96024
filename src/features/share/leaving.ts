import { asText, shortStoryFile, storyFile, storyOf, type OutgoingPart } from '#domain/share/outgoing.ts';
import type { OutgoingStory } from '#domain/exchange/schema.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { inLanguage, paths } from '#paths';
import { outgoingParts } from '#walk/sharing/decisions.ts';
import type { Pickable } from '#walk/sharing/pick-groups.ts';
import type { Leaving } from '#walk/sharing/ways-out.tsx';

import type { Step } from './places.ts';
import type { Sharing } from './sharing.ts';

/** Exactly what would leave as things stand: `exact` is what the yes is given to. */
export type Ready =
  | { readonly kind: 'words'; readonly exact: string; readonly leaving: Leaving }
  | { readonly kind: 'story'; readonly exact: string; readonly story: OutgoingStory; readonly leaving: Leaving }
  | { readonly kind: 'too-long' };

export function useReady({
  step,
  sharing,
  pieces,
}: {
  readonly step: Step;
  readonly sharing: Sharing;
  readonly pieces: readonly Pickable[];
}): Ready {
  const t = useText('share');
  const language = useLanguage();
  const parts = outgoingParts(pieces, sharing.decisions);
  switch (step) {
    case 'person':
      return words(
        asText(parts, { titled: sharing.titled, below: sharing.card ? `${t('listener.title')}\n${t('listener.text')}` : undefined }),
      );
    case 'clinician':
      return words(asText(parts, { titled: sharing.titled, above: t('page.above') }));
    case 'swap':
      return aStory(parts, { sharing, language });
  }
}

function words(text: string): Ready {
  return { kind: 'words', exact: text, leaving: { kind: 'words', text } };
}

type Telling = { readonly sharing: Sharing; readonly language: string };

function aStory(parts: readonly OutgoingPart[], { sharing: { title, titled, contentNotes, year = 2000 }, language }: Telling): Ready {
  const story = storyOf(parts, { language, title, titled, contentNotes, year });
  const file = storyFile(story);
  if (file.kind === 'too-long') return file;
  return {
    kind: 'story',
    exact: file.text,
    story,
    leaving: {
      kind: 'story',
      file: file.text,
      words: [story.title, ...story.parts.flatMap((part) => [part.title, part.text])].filter((text) => text !== undefined).join('\n'),
      code: () => addressOf(story, language),
    },
  };
}

/** The app’s own address with the whole story after `#`, which browsers send to no server. */
async function addressOf(story: OutgoingStory, language: string): Promise<string> {
  const { packText } = await import('#formats/pack-text.ts');
  return `${window.location.origin}${inLanguage(language, paths.received())}#s=${packText(shortStoryFile(story))}`;
}
