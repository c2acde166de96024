import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';

import { nextAfter, type NextStep } from '../replies.ts';
import type { CheckInWalk } from './use-check-in.ts';

type NextChoiceProps = {
  readonly walk: CheckInWalk;
  readonly after: Parameters<typeof nextAfter>[0];
  /** The question is the heading of the screen. */
  readonly asPage?: boolean;
};

/** What would suit now; a rest is always among it. */
export function NextChoice({ walk, after, asPage = false }: NextChoiceProps) {
  const t = useText('checkin');
  const { save, words } = useSaving();
  const [picked, pick] = useState<NextStep>();
  const { before } = walk.visit;
  const choices = nextAfter(after);
  const next = picked ?? choices.find((one) => one === before?.next);

  async function goOn(): Promise<void> {
    if (next !== undefined && before !== undefined && !(await save(() => walk.keep(before.answer, { next })))) return;
    walk.go(next === 'smaller-step' ? 'smaller' : next === 'keep' && after !== 'little' ? 'feeling' : 'end');
  }

  return (
    <>
      <Choice
        name="next"
        legend={t('next.question')}
        legendAs={asPage ? 'page' : 'field'}
        hint={after === 'little' ? t('next.little') : undefined}
        options={choices.map((value) => ({ value, label: t(`next.${value}`) }))}
        value={next}
        onChange={pick}
      />
      <StepActions onNext={() => void goOn()} onSkip={() => walk.go('end')} status={words} />
    </>
  );
}
