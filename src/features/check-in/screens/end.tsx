import type { ReactNode } from 'react';

import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';

import { FreshStoryCard } from '../parts/fresh-story-card.tsx';
import type { CheckInWalk } from '../parts/use-check-in.ts';
import type { Next } from '../replies.ts';
import { freshStory, type CheckInContent } from '../visit.ts';

type EndScreenProps = { readonly walk: CheckInWalk; readonly content: CheckInContent };

/** A calm end with one story, the next day in words, and a way on. */
export function EndScreen({ walk, content }: EndScreenProps) {
  const t = useText('checkin');
  const language = useLanguage();
  const { before, followUp, nextDue } = walk.visit;
  const answer = before?.answer ?? 'not-now';
  const next = before?.next;
  const onward = useOnward(next);
  const fresh = freshStory({
    ...walk,
    stories: content.stories,
    answer,
    earlier: walk.checkIns.filter(({ id }) => id !== before?.id),
  });
  return (
    <>
      <Heading lead={next === undefined ? t(`end.${answer}`) : t(`end.${next}`)}>
        {t(followUp === undefined ? 'end.title' : 'end.titleMore')}
      </Heading>
      <p>{whatComes()}</p>
      <FreshStoryCard fresh={fresh} barriers={content.barriers} />
      <Actions
        aside={
          <>
            {followUp !== undefined && <Link href={paths.followUp(followUp.id)}>{t('end.followUp')}</Link>}
            {onward !== undefined && <Link href={paths.home()}>{t('home')}</Link>}
            <Link href={paths.myPlan()}>{t('end.plan')}</Link>
            <Link href={paths.findHelp()}>{t('end.find')}</Link>
          </>
        }
      >
        {onward ?? <ButtonLink href={paths.home()}>{t('home')}</ButtonLink>}
      </Actions>
    </>
  );

  function whatComes(): string {
    if (followUp !== undefined) return t('end.waiting');
    return nextDue === undefined ? t('end.last') : t('end.nextDay', { day: formatDay(language, nextDue, 'weekday') });
  }
}

/** Where the choice leads: to other doors, or to a new day for the step; undefined when it leads nowhere else. */
function useOnward(next: Next | undefined): ReactNode {
  const t = useText('checkin');
  switch (next) {
    case 'another-door':
      return <ButtonLink href={paths.stone('find', 'doors')}>{t('end.doors')}</ButtonLink>;
    case 'smaller-step':
    case 'keep':
      return <ButtonLink href={paths.stone('plan', 'when')}>{t('end.chooseDay')}</ButtonLink>;
    case 'rest':
    case 'wait':
    case 'later':
    case undefined:
      return undefined;
  }
}
