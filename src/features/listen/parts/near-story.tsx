import type { Ref } from 'react';

import type { StoryReason } from '#domain/story/next-story.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { loadPiece } from '#library/librarian.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { useReasonWords, type NamedBarrier } from '#walk/after-story/use-reason-words.ts';
import { StoryFront } from '#walk/heard-story/story-front.tsx';
import { StoryToHear } from '#walk/heard-story/story-to-hear.tsx';
import { useLoaded } from '#walk/use-loaded.ts';

type NearStoryProps = {
  readonly card: StoryCard;
  /** Undefined for a story that was read before. */
  readonly reason: StoryReason | undefined;
  readonly barriers: readonly NamedBarrier[];
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
  const reasonWords = useReasonWords(barriers);
  const story = useLoaded(`${language}/${card.id}`, loadStory);
  const named = barriers.filter(({ id }) => card.barriers.includes(id)).map(({ name }) => name);
  return (
    <>
      <Heading over={t(`story.over.${card.provenance}`, { count: card.minutes })} lead={card.from} ref={headingRef}>
        {card.title}
      </Heading>
      <p className="story-source small soft">{reason === undefined ? t('story.reason.chosen') : reasonWords(reason)}</p>
      {story.kind === 'ready' && (
        <>
          <StoryFront story={story.value} inTheWay={named} />
          <StoryToHear key={card.id} story={story.value} />
        </>
      )}
      {story.kind === 'loading' && <p role="status">{t('story.finding')}</p>}
      {story.kind === 'not-here' && (
        <p role="status">
          {t('story.lost.title')}. {t('story.lost.lead')}
        </p>
      )}
    </>
  );
}
