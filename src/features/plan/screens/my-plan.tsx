import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';

import { hasPlan } from '#domain/plan/plan.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Opening } from '#walk/opening.tsx';

import { PlanSummary } from '../parts/plan-summary.tsx';
import { usePlanning } from '../use-planning.ts';

/** Below the plan itself, which is what somebody comes to read. */
const AroundPlan = lazy(async () => ({ default: (await import('../parts/around-plan.tsx')).AroundPlan }));
const Waiting = lazy(async () => ({ default: (await import('../parts/waiting.tsx')).Waiting }));
const WaitPage = lazy(async () => ({ default: (await import('../parts/waiting.tsx')).WaitPage }));

export function Screen() {
  const t = useText('plan');
  const planning = usePlanning();
  const [query] = useSearchParams();
  if (planning === undefined) return <Opening name={t('mine.title')} />;
  const { plan, today } = planning;
  if (!hasPlan(plan)) {
    return (
      <>
        <Heading lead={t('mine.none.lead')}>{t('mine.none.title')}</Heading>
        <Actions>
          <ButtonLink href={paths.stone('plan')}>{t('mine.none.begin')}</ButtonLink>
        </Actions>
      </>
    );
  }
  if (plan.bookedFor !== undefined && query.get('s') === 'wait') {
    return (
      <Suspense fallback={<Opening name={t('wait.meanwhile')} />}>
        <WaitPage bookedFor={plan.bookedFor} today={today} />
      </Suspense>
    );
  }
  return (
    // In one piece: nothing may move under the eyes of somebody who reads already.
    <Suspense fallback={<Opening name={t('mine.title')} />}>
      <Heading>{t('mine.title')}</Heading>
      {plan.bookedFor !== undefined && <Waiting bookedFor={plan.bookedFor} today={today} />}
      <PlanSummary plan={plan} />
      <AroundPlan planning={planning} plan={plan} />
      <Actions
        aside={
          <>
            <Link href={paths.handOver(plan.bookedFor === undefined ? undefined : 'sheet')}>{t('mine.myPage')}</Link>
            <Link href={paths.myChange()}>{t('mine.change')}</Link>
          </>
        }
      >
        <ButtonLink look="quiet" href={paths.home()}>
          {t('mine.continue')}
        </ButtonLink>
      </Actions>
    </Suspense>
  );
}
