import { lazy, Suspense } from 'react';

import { loadShelf } from '#library/librarian.ts';
import { useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { MoodQuestion } from '#walk/mood-question.tsx';
import { Opening } from '#walk/opening.tsx';

import { useCheckIn, type CheckInWalk } from '../parts/use-check-in.ts';
import type { CheckInContent } from '../visit.ts';
import { AnswerScreen } from './answer.tsx';

// The question itself comes first; what follows the answer waits until there is one.
const AfterAnswer = lazy(async () => ({ default: (await import('./after-answer.tsx')).AfterAnswer }));
const AfterWaitScreen = lazy(async () => ({ default: (await import('./after-wait.tsx')).AfterWaitScreen }));

export async function load(language: string): Promise<CheckInContent> {
  const [stories, barriers] = await Promise.all([loadShelf(language, 'stories'), loadShelf(language, 'barriers')]);
  return { stories, barriers };
}

export function Screen({ data }: ScreenProps<CheckInContent>) {
  const t = useText('checkin');
  const state = useCheckIn();
  switch (state.kind) {
    case 'opening':
      return <Opening name={t('name')} />;
    case 'nothing':
      return <Nothing />;
    case 'walk':
      return <Walk walk={state.walk} content={data} />;
  }
}

function Walk({ walk, content }: { readonly walk: CheckInWalk; readonly content: CheckInContent }) {
  const t = useText('checkin');
  const bookedFor = walk.plan?.bookedFor;
  const opening = <Opening name={t('name')} />;
  if (walk.step === 'mood') {
    return <MoodQuestion when="check-in" question={t('mood.question')} hint={t('mood.hint')} onDone={() => walk.go('answer')} />;
  }
  if (walk.step !== 'answer') {
    return (
      <Suspense key={walk.step} fallback={opening}>
        <AfterAnswer walk={walk} content={content} />
      </Suspense>
    );
  }
  if (walk.visit.about === 'step' || bookedFor === undefined) return <AnswerScreen walk={walk} />;
  return (
    <Suspense fallback={opening}>
      <AfterWaitScreen walk={walk} bookedFor={bookedFor} />
    </Suspense>
  );
}

/** An old link, or a day without a question. */
function Nothing() {
  const t = useText('checkin');
  return (
    <>
      <Heading lead={t('nothing.lead')}>{t('nothing.title')}</Heading>
      <Actions aside={<Link href={paths.stories()}>{t('story.all')}</Link>}>
        <ButtonLink href={paths.home()}>{t('home')}</ButtonLink>
      </Actions>
    </>
  );
}
