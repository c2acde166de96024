import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import type { Reading } from '#domain/record/schema.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink } from '#ui/link/link.tsx';
import { Compare } from '#walk/after-story/compare.tsx';
import { feedbackOf, type FeedbackQuestion } from '#walk/after-story/feedback.ts';
import { Rating } from '#walk/after-story/rating.tsx';
import { readingId, readingOf } from '#walk/after-story/reading.ts';
import { useReader } from '#walk/after-story/use-reader.ts';
import type { NamedBarrier } from '#walk/after-story/use-reason-words.ts';
import { Opening } from '#walk/opening.tsx';

import { BridgeOn } from '../parts/bridge-on.tsx';

type AfterStoryData = {
  readonly stories: readonly StoryCard[];
  readonly barriers: readonly NamedBarrier[];
  readonly questions: readonly FeedbackQuestion[];
};

export async function load(language: string): Promise<AfterStoryData> {
  const [stories, barriers, questionnaires] = await Promise.all([
    loadShelf(language, 'stories'),
    loadShelf(language, 'barrier-cards'),
    loadShelf(language, 'questionnaires'),
  ]);
  return { stories, barriers: barriers.map(({ id, name }) => ({ id, name })), questions: feedbackOf(questionnaires) };
}

/** After a story from the library: how it landed, what to take from it, and one way on. */
export function Screen({ data }: ScreenProps<AfterStoryData>) {
  const t = useText('hear');
  const reader = useReader();
  const [query] = useSearchParams();
  if (reader === undefined) return <Opening name={t('after.opening')} />;
  const story = data.stories.find(({ id }) => id === query.get('story'));
  if (story === undefined) return <NoStory />;
  return <Finished key={story.id} story={story} data={data} before={reader.readings.find(({ id }) => id === readingId(story.id))} />;
}

type FinishedProps = { readonly story: StoryCard; readonly data: AfterStoryData; readonly before: Reading | undefined };

/** Coming here says that the story was read. The questions wait until that is kept, or until it is known that it is not. */
function Finished({ story, data, before }: FinishedProps) {
  const t = useText('hear');
  const store = useStore();
  const { now } = useEnvironment();
  const [reading, hold] = useState<Reading>();
  // As it was on coming here: what is answered from now on does not begin this anew.
  const [found] = useState(before);
  useEffect(() => {
    const read = readingOf({ story, before: found, finished: true, at: now() });
    // A write that failed is said with the first answer, which tries again.
    void store.readings.save(read).then(() => hold(read));
  }, [store, now, story, found]);
  return reading === undefined ? <Opening name={t('after.opening')} /> : <Steps story={story} data={data} reading={reading} />;
}

const compare = 'compare';
const way = 'way';

function Steps({ story, data, reading }: Omit<FinishedProps, 'before'> & { readonly reading: Reading }) {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const step = query.get('s');
  const addressOf = (one: string) => `${paths.afterStory(story.id)}&s=${one}`;
  if (step === way) return <BridgeOn story={story} stories={data.stories} barriers={data.barriers} />;
  if (step === compare) return <Compare story={story.id} title={story.title} onNext={() => void navigate(addressOf(way))} />;
  return (
    <Rating
      before={reading}
      questions={data.questions}
      named={step}
      addressOf={addressOf}
      // Whoever feels worse is not asked to think about the story any longer.
      onEnd={(feltWorse) => void navigate(addressOf(feltWorse ? way : compare))}
    />
  );
}

function NoStory() {
  const t = useText('hear');
  return (
    <>
      <Heading lead={t('after.noStory.lead')}>{t('after.noStory.title')}</Heading>
      <Actions>
        <ButtonLink href={paths.stories()}>{t('after.noStory.stories')}</ButtonLink>
      </Actions>
    </>
  );
}
