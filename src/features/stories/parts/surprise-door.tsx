import { useEffect, useState } from 'react';

import { surpriseStory } from '#domain/story/doors.ts';
import { seededDraw } from '#domain/random/seeded.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Status } from '#ui/status/status.tsx';

import type { DoorProps } from './door-props.ts';
import { LibraryCard } from './library-card.tsx';
import { marksOf } from './marks-of.ts';
import { PauseNote } from './pause-note.tsx';

/** “Surprise me, gently”: one story by chance, and another one for another tap. */
export function SurpriseDoor({ wish, reader }: DoorProps) {
  const t = useText('shelf');
  const { seed } = useEnvironment();
  const [drawn, note] = useState<{ readonly story: StoryCard | undefined } | undefined>(undefined);

  function draw(before: string | undefined): void {
    note({ story: surpriseStory({ ...wish, before }, seededDraw(seed())) });
  }

  useEffect(() => {
    // Chance is never asked while rendering.
    if (drawn === undefined) queueMicrotask(() => draw(undefined));
  });

  return (
    <>
      <Heading lead={t('surprise.lead')}>{t('surprise.title')}</Heading>
      <PauseNote />
      <Status unseen={drawn?.story !== undefined}>
        {drawn !== undefined && (drawn.story === undefined ? t('surprise.nobody') : drawn.story.title)}
      </Status>
      {drawn?.story !== undefined && <LibraryCard story={drawn.story} marks={marksOf(reader)} />}
      <Actions aside={<Link href={paths.stories()}>{t('all')}</Link>}>
        {drawn?.story !== undefined && (
          <Button look="quiet" onClick={() => draw(drawn.story?.id)}>
            {t('surprise.another')}
          </Button>
        )}
      </Actions>
    </>
  );
}
