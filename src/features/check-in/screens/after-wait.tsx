import { useState } from 'react';
import { useNavigate } from 'react-router';

import { changePlan } from '#domain/plan/plan.ts';
import type { CheckIn, Plan, Rung } from '#domain/record/schema.ts';
import type { Day } from '#domain/time/day.ts';
import { useEnvironment } from '#environment';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import type { WriteOutcome } from '#store/store.ts';
import { Choice } from '#ui/choice/choice.tsx';
import { DateField } from '#ui/date-field/date-field.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';

import { HeavyDay } from '../parts/heavy-day.tsx';
import type { CheckInWalk, Step } from '../parts/use-check-in.ts';
import { momentOn, visitRungId } from '../replies.ts';

type AfterWaitProps = { readonly walk: CheckInWalk; readonly bookedFor: Day };
type Answer = 'went' | 'went-badly' | 'did-not' | 'changed' | 'not-say';

const answers = ['went', 'went-badly', 'did-not', 'changed', 'not-say'] as const satisfies readonly Answer[];

/** What each answer is in the record, and where it leads. */
const meaning = {
  went: { kept: 'did-it', to: 'came', went: true },
  'went-badly': { kept: 'went-badly', to: 'why', went: true },
  'did-not': { kept: 'not-yet', to: 'then', went: false },
  changed: { kept: 'not-yet', to: 'wait', went: false },
  'not-say': { kept: 'not-now', to: 'end', went: false },
} as const satisfies Record<Answer, { readonly kept: CheckIn['answer']; readonly to: Step; readonly went: boolean }>;

/** The day that was booked is over: how was it? It is asked once, and any answer takes the day off the plan or moves it. */
export function AfterWaitScreen({ walk, bookedFor }: AfterWaitProps) {
  const t = useText('checkin');
  const language = useLanguage();
  const store = useStore();
  const { now } = useEnvironment();
  const navigate = useNavigate();
  const { save, words } = useSaving();
  const [answer, pick] = useState<Answer>();
  const [day, pickDay] = useState('');
  const [lacksDay, miss] = useState(false);

  async function goOn(): Promise<void> {
    if (answer === undefined) {
      await navigate(paths.home());
      return;
    }
    const moved = answer === 'changed' ? day : undefined;
    if (moved !== undefined && moved < walk.today) return miss(true);
    const { kept, to, went } = meaning[answer];
    const steps: readonly (() => Promise<WriteOutcome>)[] = [
      () => walk.keep(kept, answer === 'changed' ? { next: 'wait' } : undefined),
      ...(went ? [async () => store.rungs.save(await rungOf(walk.plan))] : []),
      // Last, because this is what asks: a phone that is full asks again.
      () => store.plan.change((old) => changePlan(old, { bookedFor: moved }, now())),
    ];
    for (const write of steps) if (!(await save(write))) return;
    walk.go(to);
  }

  async function rungOf(plan: Plan | undefined): Promise<Rung> {
    const id = visitRungId(bookedFor);
    const before = (await store.rungs.all()).some((one) => one.id !== id && (one.rung === 'went' || one.rung === 'went-again'));
    const door = plan?.door;
    return { id, rung: before ? 'went-again' : 'went', at: momentOn(bookedFor, now()), ...(door === undefined ? {} : { door }) };
  }

  return (
    <>
      <Choice
        name="after-wait"
        legend={t('afterWait.question')}
        hint={t('afterWait.hint', { day: formatDay(language, bookedFor, 'weekday') })}
        options={answers.map((value) => ({ value, label: t(`afterWait.${value}`) }))}
        value={answer}
        onChange={pick}
      />
      {answer === 'changed' && (
        <DateField
          name="moved-to"
          label={t('afterWait.newDay')}
          error={lacksDay ? t('afterWait.lacksDay') : undefined}
          min={walk.today}
          value={day}
          onChange={(picked) => {
            pickDay(picked);
            miss(false);
          }}
        />
      )}
      <HeavyDay mood={walk.mood} />
      <StepActions onNext={() => void goOn()} status={words} />
    </>
  );
}
