import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { StoryCard } from '#ui/story-card/story-card.tsx';

import type { StorySpine } from '../spine.ts';
import type { Marks } from './marks-of.ts';

type LibraryCardProps = { readonly story: StorySpine; readonly marks: Marks; readonly because?: string | undefined };

/** One story on the shelf. What there is to know before reading it is one tap away. */
export function LibraryCard({ story, marks, because }: LibraryCardProps) {
  const t = useText('stories');
  return (
    <StoryCard
      href={paths.story(story.id)}
      title={story.title}
      line={story.oneLine}
      note={t('card.note', { from: story.from, count: story.minutes })}
      tags={[
        ...story.concerns.slice(0, 2).map((concern) => t(`concerns.${concern}`)),
        ...(story.trajectory === 'unresolved' ? [t('card.middle')] : []),
        t(`card.mark.${story.provenance}`),
        ...(marks.saved.includes(story.id) ? [t('card.saved')] : []),
        ...(marks.read.includes(story.id) ? [t('card.read')] : []),
      ]}
      lang={story.language}
      because={because}
      about={{
        summary: t('story.about'),
        more: (
          <>
            <p>{story.noteText ?? t('story.nothingToNote')}</p>
            <p>{t(`provenance.${story.provenance}`)}</p>
          </>
        ),
      }}
    />
  );
}
