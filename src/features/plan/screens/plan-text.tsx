import { useRef } from 'react';

import { addLine } from '#domain/words/add-line.ts';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { TextArea } from '#ui/text-area/text-area.tsx';
import { QuietLook } from '#walk/quiet-look/quiet-look.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import type { PlanBarrier } from '../plan-data.ts';
import { ownLine, readyWords, standing } from '../ready-words.ts';
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
  const page = useRef<HTMLTextAreaElement>(null);
  const text = fields[field] ?? '';
  const line = field === 'obstacle' ? ownLine(choices, text) : undefined;
  return (
    <>
      <TextArea
        name={field}
        label={t(`${field}.title`)}
        hint={t(`${field}.hint`)}
        rows={3}
        value={text}
        onChange={(words) => change({ [field]: words })}
        status={status}
        ref={page}
      />
      <QuietLook text={text} page={page} />
      {line !== undefined && (
        <Sheet title={t('obstacle.own')}>
          <OwnWords text={line} />
          <Button
            look="quiet"
            onClick={() => {
              change({ [field]: text.trim() === '' ? line : addLine(text, line).trimEnd() });
              page.current?.focus();
            }}
          >
            {t('obstacle.putIn')}
          </Button>
        </Sheet>
      )}
      <StepActions onNext={() => void keep().then((done) => (done ? walk.next() : undefined))} onSkip={() => void walk.next()} />
    </>
  );
}
