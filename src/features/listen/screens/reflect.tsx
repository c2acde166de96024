import { useEffect } from 'react';
import { useNavigate } from 'react-router';

import type { StoryCard } from '#domain/story/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { KeptText } from '#walk/kept-text.tsx';
import { useKeeper } from '#walk/use-keeper.ts';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { finishedReading } from '../reading.ts';
import { useListening } from '../use-listening.ts';

const prompts = ['same', 'different', 'borrow'] as const;

export function Reflect({ walk, stories }: { readonly walk: StoneWalk; readonly stories: readonly StoryCard[] }) {
  const t = useText('listen');
  const navigate = useNavigate();
  const listening = useListening();
  const keepers = { same: useKeeper(), different: useKeeper(), borrow: useKeeper() };
  const reading = listening && finishedReading(listening.readings, listening.choices?.story);
  const needless = listening !== undefined && reading === undefined;
  useEffect(() => {
    // Without a story there is nothing to compare with. In place of this screen, so that Back is not caught here.
    if (needless) void navigate(paths.stone('listen', 'landed'), { replace: true });
  }, [needless, navigate]);
  if (reading === undefined) return null;
  async function goOn(): Promise<void> {
    const kept = await Promise.all(prompts.map((prompt) => keepers[prompt].settled()));
    if (kept.every((one) => one)) await walk.next();
  }

  const story = stories.find(({ id }) => id === reading.story);
  return (
    <>
      <Heading over={story?.title} lead={t('reflect.lead')}>
        {t('reflect.title')}
      </Heading>
      {prompts.map((prompt) => (
        <KeptText
          key={prompt}
          kind="reflection"
          prompt={prompt}
          storyId={reading.story}
          label={t(`reflect.${prompt}`)}
          labelAs="field"
          rows={2}
          keeper={keepers[prompt].keeper}
        />
      ))}
      <StepActions onNext={() => void goOn()} onSkip={() => void walk.next()} />
    </>
  );
}
