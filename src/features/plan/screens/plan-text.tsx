import { useText } from '#i18n/react.tsx';
import { TextArea } from '#ui/text-area/text-area.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import type { PlanBarrier } from '../plan-data.ts';
import { readyWords, standing } from '../ready-words.ts';
import { usePlanFields } from '../use-plan-fields.ts';
import type { Planning } from '../use-planning.ts';

type PlanTextProps = {
  readonly field: 'wish' | 'outcome' | 'obstacle';
  readonly walk: StoneWalk;
  readonly planning: Planning;
  readonly barriers: readonly PlanBarrier[];
};

/** One line of the plan to write. What gets in the way stands there ready, and can be changed. */
export function PlanText({ field, walk, planning: { plan, choices }, barriers }: PlanTextProps) {
  const t = useText('plan');
  const ready = field === 'obstacle' ? readyWords(choices, barriers).obstacle : '';
  const { fields, change, keep, status } = usePlanFields({ [field]: standing(plan?.[field], ready) });
  return (
    <>
      <TextArea
        name={field}
        label={t(`${field}.title`)}
        hint={t(`${field}.hint`)}
        rows={3}
        value={fields[field] ?? ''}
        onChange={(text) => change({ [field]: text })}
        status={status}
      />
      <StepActions onNext={() => void keep().then((done) => (done ? walk.next() : undefined))} onSkip={() => void walk.next()} />
    </>
  );
}
