import type { Ref } from 'react';

import type { StoryReason } from '#domain/story/next-story.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { loadPiece } from '#library/librarian.ts';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { StoryText } from '#ui/story-text/story-text.tsx';
import { TagList } from '#ui/tag-list/tag-list.tsx';
import { useLoaded } from '#walk/use-loaded.ts';

type NearStoryProps = {
  readonly card: StoryCard;
  /** Undefined for a story that was read before. */
  readonly reason: StoryReason | undefined;
  readonly barriers: readonly { readonly id: string; readonly name: string }[];
  readonly headingRef: Ref<HTMLHeadingElement>;
};

function loadStory(key: string) {
  const [language = '', id = ''] = key.split('/');
  return loadPiece(language, 'story', id);
}

/** One story: how long and whose it is, why it is here, what to note before reading, then its words. */
export function NearStory({ card, reason, barriers, headingRef }: NearStoryProps) {
  const t = useText('listen');
  const language = useLanguage();
  const story = useLoaded(`${language}/${card.id}`, loadStory);
  const named = barriers.filter(({ id }) => card.barriers.includes(id)).map(({ name }) => name);
  return (
    <>
      <Heading over={t(`story.over.${card.provenance}`, { count: card.minutes })} lead={card.from} ref={headingRef}>
        {card.title}
      </Heading>
      <p className="small soft">{reasonWords()}</p>
      <TagList label={t('story.inTheWay')} tags={named} />
      <Disclosure summary={t('story.about')}>
        <p>{card.noteText ?? t('story.nothingToNote')}</p>
        <p>{card.oneLine}</p>
      </Disclosure>
      {story.kind === 'ready' && (
        <StoryText
          lang={story.value.language}
          parts={story.value.parts.map((part, nth) => ({
            id: `part-${nth + 1}`,
            title: part.title,
            body: part.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
          }))}
        />
      )}
      {story.kind === 'loading' && <p role="status">{t('story.finding')}</p>}
      {story.kind === 'not-here' && (
        <p role="status">
          {t('story.lost.title')}. {t('story.lost.lead')}
        </p>
      )}
    </>
  );

  function reasonWords(): string {
    switch (reason?.kind) {
      case undefined:
        return t('story.reason.chosen');
      case 'same-barrier': {
        const barrier = barriers.find(({ id }) => id === reason.barrier)?.name;
        return barrier === undefined ? t('story.reason.new-to-you') : t('story.reason.same-barrier', { barrier });
      }
      case 'near-your-age':
      case 'new-to-you':
      case 'matters-to-you':
        return t(`story.reason.${reason.kind}`);
    }
  }
}
