import { useEffect, useRef, useState } from 'react';

import type { Choices } from '#domain/record/schema.ts';
import { offerStory } from '#domain/story/offer.ts';
import { isHidden } from '#domain/story/hidden.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { finishedReading, readingId, readingOf } from '#walk/after-story/reading.ts';
import { useReader, type Reader } from '#walk/after-story/use-reader.ts';
import { Opening } from '#walk/opening.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import type { ListenData } from '../listen-data.ts';
import { NearStory } from '../parts/near-story.tsx';

type StoryScreenProps = { readonly walk: StoneWalk; readonly data: ListenData };

export function StoryScreen(props: StoryScreenProps) {
  const t = useText('listen');
  const reader = useReader();
  if (reader === undefined) return <Opening name={t('story.finding')} />;
  return <Reading {...props} reader={reader} />;
}

function Reading({ walk, data, reader }: StoryScreenProps & { readonly reader: Reader }) {
  const t = useText('listen');
  const store = useStore();
  const { now } = useEnvironment();
  const { save, problem } = useSaving();
  const [lastOne, noteLastOne] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const turnedFrom = useRef<string | undefined>(undefined);
  const { choices, readings } = reader;
  const offer = offerStory({ ...reader, stories: data.stories });
  // A topic that was hidden since takes the chosen story away as well.
  const hiddenTopics = reader.settings?.hiddenTopics ?? [];
  const chosen = data.stories.find((one) => one.id === choices?.story && !one.withdrawn && !isHidden(one, hiddenTopics));
  const story = chosen ?? offer?.story;
  const offered = story?.id;

  useEffect(() => {
    // The story stays the same one when the person comes back, whatever they pick meanwhile.
    if (chosen === undefined && offered !== undefined) void save(() => store.choices.change(withStory(offered)));
  }, [chosen, offered, save, store]);

  useEffect(() => {
    // Another story came in place of this one: begin at its top, as on a new page.
    if (turnedFrom.current === undefined || turnedFrom.current === offered) return;
    turnedFrom.current = undefined;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [offered]);

  function keepReading(of: StoryCard, finished: boolean): Promise<boolean> {
    const before = readings.find(({ id }) => id === readingId(of.id));
    return save(() => store.readings.save(readingOf({ story: of, before, finished, at: now() })));
  }

  async function another(of: StoryCard): Promise<void> {
    const next = offerStory({ ...reader, stories: data.stories, turnedFrom: of.id });
    if (next === undefined) return noteLastOne(true);
    // An opened story counts as seen, so that it is not offered again; one that was finished stays finished.
    if (!(await keepReading(of, false))) return;
    turnedFrom.current = of.id;
    await save(() => store.choices.change(withStory(next.story.id)));
  }

  async function finish(of: StoryCard): Promise<void> {
    if (await keepReading(of, true)) await walk.next();
  }

  if (story === undefined) return <NoneLeft onNext={() => walk.go('landed')} />;
  const again = finishedReading(readings, story.id) !== undefined;
  const reason = again ? undefined : offerStory({ ...reader, stories: [story], readings: [] })?.reason;
  return (
    <>
      <NearStory card={story} reason={reason} barriers={data.barriers} headingRef={heading} />
      <StepActions
        label={t('story.done')}
        onNext={() => void finish(story)}
        onSkip={() => walk.go('landed')}
        aside={
          <Button look="plain" onClick={() => void another(story)}>
            {t('story.another')}
          </Button>
        }
        status={<span role="status">{lastOne ? t('story.lastOne') : problem}</span>}
      />
    </>
  );
}

function NoneLeft({ onNext }: { readonly onNext: () => void }) {
  const t = useText('listen');
  return (
    <>
      <Heading lead={t('story.noneLeft.lead')}>{t('story.noneLeft.title')}</Heading>
      <StepActions onNext={onNext} aside={<Link href={paths.stories()}>{t('story.noneLeft.all')}</Link>} />
    </>
  );
}

function withStory(story: string): (old: Choices | undefined) => Choices {
  return (old) => ({ ...old, story });
}
