import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { CheckIn } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Choice } from '#ui/choice/choice.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useOneAtATime } from '#walk/use-one-at-a-time.ts';
import { useSaving } from '#walk/use-saving.ts';

import { HeavyDay } from '../parts/heavy-day.tsx';
import type { CheckInWalk } from '../parts/use-check-in.ts';

const answers = ['did-it', 'tried', 'not-yet', 'went-badly', 'not-now'] as const satisfies readonly CheckIn['answer'][];

export function AnswerScreen({ walk }: { readonly walk: CheckInWalk }) {
  const t = useText('checkin');
  const navigate = useNavigate();
  const { save, words } = useSaving();
  const one = useOneAtATime();
  const { plan, today } = walk;
  const { before } = walk.visit;
  const [picked, pick] = useState<CheckIn['answer'] | 'waiting'>();
  const waits = plan?.bookedFor !== undefined && plan.bookedFor >= today;
  const answer = picked ?? (waits && before?.next === 'wait' ? 'waiting' : before?.answer);
  const step = plan?.step.trim() ?? '';

  async function goOn(): Promise<void> {
    if (answer === undefined) {
      await navigate(paths.home());
    } else if (answer === 'waiting') {
      // Whoever waits for a booked day has taken the step.
      if (await save(() => walk.keep('did-it', { next: 'wait' }))) walk.go('wait');
    } else {
      // The same answer again keeps what was chosen after it.
      const kept = answer === before?.answer ? chosenAfter(before) : undefined;
      if (await save(() => walk.keep(answer, kept))) walk.go(answer === 'not-now' ? 'later' : 'then');
    }
  }

  return (
    <>
      <Choice
        name="answer"
        legend={t('answer.question')}
        hint={step === '' ? t('answer.noStep') : t('answer.step', { step })}
        options={[
          ...(waits ? [{ value: 'waiting' as const, label: t('answer.waiting') }] : []),
          ...answers.map((value) => ({ value, label: t(`answer.${value}`) })),
        ]}
        value={answer}
        onChange={pick}
      />
      <HeavyDay mood={walk.mood} />
      <StepActions onNext={() => void one(goOn)} status={words} />
    </>
  );
}

function chosenAfter({ next, laterOn }: CheckIn): Pick<CheckIn, 'next' | 'laterOn'> {
  return { ...(next === undefined ? {} : { next }), ...(laterOn === undefined ? {} : { laterOn }) };
}
