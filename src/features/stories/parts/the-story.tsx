import { lazy } from 'react';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Quietly } from '#walk/heard-story/quietly.tsx';
import { StoryFront } from '#walk/heard-story/story-front.tsx';
import { StoryToHear } from '#walk/heard-story/story-to-hear.tsx';
import { useAwake } from '#walk/heard-story/use-awake.ts';

import type { StoryPage } from './story-page.ts';

const SaveStory = lazy(async () => ({ default: (await import('./save-story.tsx')).SaveStory }));

type TheStoryProps = StoryPage & {
  /** True while it only holds its place. */
  readonly isHeld?: boolean;
};

/** One story from its title to the ways on. “Stop this story” stands at both ends. */
export function TheStory({ story, inTheWay, isHeld = false }: TheStoryProps) {
  const t = useText('stories');
  const awake = useAwake();
  const after = paths.afterStory(story.id);
  return (
    <>
      <Heading over={t('story.over', { count: story.minutes })} lead={story.from}>
        {story.title}
      </Heading>
      <p className="story-source soft small">{t(`provenance.${story.provenance}`)}</p>
      <StoryFront story={story} inTheWay={inTheWay} afterShort={<Link href={after}>{t('story.enough')}</Link>} />
      <div className="actions-aside small no-print">
        <Link href={paths.rest()}>{t('story.stop')}</Link>
        {awake && !isHeld && (
          <Quietly>
            <SaveStory id={story.id} version={story.version} checkDue={story.checkDue} />
          </Quietly>
        )}
      </div>
      <StoryToHear story={story} />
      <Actions
        aside={
          <>
            <Link href={paths.stories()}>{t('story.another')}</Link>
            <Link href={paths.rest()}>{t('story.stop')}</Link>
            <Link href={paths.findHelp()}>{t('story.findHelp')}</Link>
          </>
        }
      >
        <ButtonLink href={after}>{t('story.done')}</ButtonLink>
      </Actions>
    </>
  );
}
