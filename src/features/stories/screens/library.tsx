import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { Select } from '#ui/select/select.tsx';
import { Status } from '#ui/status/status.tsx';
import { StoryCard } from '#ui/story-card/story-card.tsx';
import { useStoriesClosed } from '#walk/study/use-closed.ts';

import { StoriesClosed } from '../parts/stories-closed.tsx';
import type { StorySpine } from '../spine.ts';

type Concern = StorySpine['concerns'][number];

export function Screen(props: ScreenProps<readonly StorySpine[]>) {
  return useStoriesClosed() ? <StoriesClosed /> : <Library {...props} />;
}

function Library({ data: stories }: ScreenProps<readonly StorySpine[]>) {
  const t = useText('stories');
  const [concern, choose] = useState<Concern | 'all'>('all');
  const known = [...new Set(stories.flatMap((story) => story.concerns))];
  const shown = concern === 'all' ? stories : stories.filter((story) => story.concerns.includes(concern));
  return (
    <>
      <Heading lead={t('library.lead')}>{t('library.title')}</Heading>
      <Note>
        <p>{t('library.honest')}</p>
      </Note>
      <Select
        label={t('library.about')}
        name="concern"
        value={concern}
        options={[{ value: 'all' as const, label: t('library.all') }, ...known.map((one) => ({ value: one, label: t(`concerns.${one}`) }))]}
        onChange={choose}
      />
      <Status unseen>{t('library.count', { count: shown.length })}</Status>
      {shown.map((story) => (
        <StoryCard
          key={story.id}
          href={paths.story(story.id)}
          title={story.title}
          line={story.oneLine}
          note={t('card.note', { from: story.from, count: story.minutes })}
          lang={story.language}
        />
      ))}
    </>
  );
}
