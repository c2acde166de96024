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
import { DidItScreen } from './did-it.tsx';
import { EndScreen } from './end.tsx';
import { SmallerScreen } from './smaller.tsx';
import { WhatNextScreen } from './what-next.tsx';

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
  switch (walk.step) {
    case 'mood':
      return <MoodQuestion when="check-in" question={t('mood.question')} hint={t('mood.hint')} onDone={() => walk.go('answer')} />;
    case 'answer':
      return <AnswerScreen walk={walk} />;
    case 'then':
      return walk.visit.before?.answer === 'did-it' ? (
        <DidItScreen walk={walk} checkIn={walk.visit.before} />
      ) : (
        <WhatNextScreen walk={walk} barriers={content.barriers} />
      );
    case 'smaller':
      return <SmallerScreen walk={walk} />;
    case 'end':
      return <EndScreen walk={walk} content={content} />;
  }
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
