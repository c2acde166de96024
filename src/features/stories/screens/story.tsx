import { useText } from '#i18n/react.tsx';
import type { Story } from '#domain/story/schema.ts';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { StoryText } from '#ui/story-text/story-text.tsx';
import { useStoriesClosed } from '#walk/study/use-closed.ts';

import { StoriesClosed } from '../parts/stories-closed.tsx';

export function Screen(props: ScreenProps<Story>) {
  return useStoriesClosed() ? <StoriesClosed /> : <TheStory {...props} />;
}

function TheStory({ data: story }: ScreenProps<Story>) {
  const t = useText('stories');
  return (
    <>
      <Heading over={t('story.over', { count: story.minutes })} lead={story.from}>
        {story.title}
      </Heading>
      <p className="soft small">{t(`provenance.${story.provenance}`)}</p>
      <Disclosure summary={t('story.about')}>
        <p>{story.noteText ?? t('story.nothingToNote')}</p>
        <p>{story.oneLine}</p>
      </Disclosure>
      <StoryText
        lang={story.language}
        parts={story.parts.map((part, nth) => ({
          id: `part-${nth + 1}`,
          title: part.title,
          body: part.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
        }))}
      />
      <Actions
        aside={
          <>
            <Link href={paths.stories()}>{t('story.another')}</Link>
            <Link href={paths.findHelp()}>{t('story.findHelp')}</Link>
          </>
        }
      >
        <ButtonLink href={paths.home()}>{t('story.ownStep')}</ButtonLink>
      </Actions>
    </>
  );
}
