import type { OutgoingStory } from '#domain/exchange/schema.ts';
import { shownSafely } from '#domain/share/shown-safely.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { StoryText } from '#ui/story-text/story-text.tsx';

type ReadReceivedProps = {
  readonly story: OutgoingStory;
  readonly isKept: boolean;
  readonly problem: string | undefined;
  readonly onKeep: () => void;
  readonly onDelete: () => void;
};

/** Somebody else’s words, as text and nothing more: no mark in them does anything. */
export function ReadReceived({ story, isKept, problem, onKeep, onDelete }: ReadReceivedProps) {
  const t = useText('received');
  return (
    <>
      <Heading over={t('read.over', { year: story.year })} lead={<Link href={paths.rest()}>{t('read.stop')}</Link>}>
        {story.title === undefined ? t('untitled') : <bdi>{shownSafely(story.title)}</bdi>}
      </Heading>
      <StoryText
        lang={story.language}
        parts={story.parts.map(({ title, text }, nth) => ({
          id: `part-${nth + 1}`,
          title: title === undefined ? undefined : <bdi>{shownSafely(title)}</bdi>,
          body: <OwnWords text={shownSafely(text)} />,
        }))}
      />
      <Actions
        status={<span role="status">{problem}</span>}
        aside={
          <>
            <Button look="plain" onClick={onDelete}>
              {t('before.delete')}
            </Button>
            <Link href={paths.helpNow()}>{t('read.help')}</Link>
          </>
        }
      >
        <Button onClick={onKeep}>{isKept ? t('read.done') : t('read.keep')}</Button>
      </Actions>
    </>
  );
}
