import type { Plan } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Ledger } from '#walk/ledger/ledger.tsx';
import { BookedField } from '#walk/wait/booked-field.tsx';

import type { Planning } from '../use-planning.ts';
import { CalendarFile } from './calendar-file.tsx';
import { QuestionReminders } from './question-reminders.tsx';
import { StepTaken } from './step-taken.tsx';
import { TakePlan } from './take-plan.tsx';

type AroundPlanProps = { readonly planning: Planning; readonly plan: Plan };

/** What belongs to the plan and is not part of it: steps taken, a booked day, reminders, a copy. On paper there is the plan alone. */
export function AroundPlan({ planning: { choices, rungs, seed, today }, plan }: AroundPlanProps) {
  const t = useText('plan');
  return (
    <div className="no-print">
      <Ledger rungs={rungs} />
      <StepTaken door={plan.door ?? choices?.door} />
      <Disclosure summary={t(plan.bookedFor === undefined ? 'wait.ask' : 'wait.change')}>
        <BookedField key={plan.bookedFor} bookedFor={plan.bookedFor} today={today} />
      </Disclosure>
      <CalendarFile plan={plan} seed={seed} />
      <QuestionReminders />
      <TakePlan plan={plan} />
    </div>
  );
}
