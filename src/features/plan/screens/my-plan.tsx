import { hasPlan } from '#domain/plan/plan.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink } from '#ui/link/link.tsx';
import { Opening } from '#walk/opening.tsx';

import { CalendarFile } from '../parts/calendar-file.tsx';
import { QuestionReminders } from '../parts/question-reminders.tsx';
import { PlanSummary } from '../parts/plan-summary.tsx';
import { StepTaken } from '../parts/step-taken.tsx';
import { usePlanning } from '../use-planning.ts';

export function Screen() {
  const t = useText('plan');
  const planning = usePlanning();
  if (planning === undefined) return <Opening name={t('mine.title')} />;
  const { plan, choices, seed } = planning;
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
  return (
    <>
      <Heading>{t('mine.title')}</Heading>
      <PlanSummary plan={plan} />
      <CalendarFile plan={plan} seed={seed} />
      <QuestionReminders />
      <StepTaken door={plan.door ?? choices?.door} />
      <Actions>
        <ButtonLink look="quiet" href={paths.home()}>
          {t('mine.continue')}
        </ButtonLink>
      </Actions>
    </>
  );
}
