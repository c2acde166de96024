import { isHidden } from '#domain/story/hidden.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink } from '#ui/link/link.tsx';
import { Status } from '#ui/status/status.tsx';

import type { DoorProps } from './door-props.ts';
import { LibraryCard } from './library-card.tsx';
import { marksOf } from './marks-of.ts';

/** What the person saved, newest first. What was taken back since, or is hidden, is left out of view. */
export function SavedDoor({ data, reader, wish }: DoorProps) {
  const t = useText('shelf');
  const marks = marksOf(reader);
  const saved = marks.saved
    .flatMap((id) => data.stories.filter((story) => story.id === id))
    .filter((story) => !isHidden(story, wish.hiddenTopics));
  return (
    <>
      <Heading lead={saved.length === 0 ? t('saved.nobody') : t('saved.lead')}>{t('saved.title')}</Heading>
      <Status unseen>{t('found', { count: saved.length })}</Status>
      {saved.map((story) => (
        <LibraryCard key={story.id} story={story} marks={marks} />
      ))}
      <Actions>
        <ButtonLink look="quiet" href={paths.stories()}>
          {t('all')}
        </ButtonLink>
      </Actions>
    </>
  );
}
