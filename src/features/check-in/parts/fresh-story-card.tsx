import type { Barrier } from '#domain/barrier/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { StoryCard } from '#ui/story-card/story-card.tsx';

import type { FreshStory } from '../visit.ts';

type FreshStoryCardProps = { readonly fresh: FreshStory | undefined; readonly barriers: readonly Barrier[] };

/** One story that was not read yet, and why this one. */
export function FreshStoryCard({ fresh, barriers }: FreshStoryCardProps) {
  const t = useText('checkin');
  const stories = useText('stories');
  const because = useBecause(barriers);
  if (fresh === undefined) {
    return (
      <p>
        <Link href={paths.stories()}>{t('story.all')}</Link>
      </p>
    );
  }
  const { story } = fresh;
  return (
    <section>
      <Heading level={2} lead={because(fresh)}>
        {t('story.title')}
      </Heading>
      <StoryCard
        href={paths.story(story.id)}
        title={story.title}
        line={story.oneLine}
        note={stories('card.note', { from: story.from, count: story.minutes })}
        tags={[stories(`provenance.${story.provenance}`)]}
        level={3}
        lang={story.language}
      />
    </section>
  );
}

function useBecause(barriers: readonly Barrier[]): (fresh: FreshStory) => string {
  const t = useText('checkin');
  return ({ reason, alsoWentBadly }) => {
    if (alsoWentBadly) return t('story.wentBadly');
    switch (reason.kind) {
      case 'same-barrier': {
        const barrier = barriers.find(({ id }) => id === reason.barrier);
        return barrier === undefined ? t('story.new') : t('story.sameBarrier', { barrier: barrier.name });
      }
      case 'like-you':
        return t('story.likeMe');
      case 'matters-to-you':
        return t('story.matters');
      case 'near-your-age':
        return t('story.age');
      case 'new-to-you':
        return t('story.new');
    }
  };
}
