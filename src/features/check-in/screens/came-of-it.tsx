import { useState } from 'react';

import { changePlan } from '#domain/plan/plan.ts';
import { rungAfter } from '#domain/plan/ledger.ts';
import type { CheckIn } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore, useWatch } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { DateField } from '#ui/date-field/date-field.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';

import type { CheckInWalk } from '../parts/use-check-in.ts';
import { rungIdOf } from '../replies.ts';

type CameOfItProps = { readonly walk: CheckInWalk; readonly checkIn: CheckIn };

const outcomes = ['booked', 'waiting', 'good', 'little', 'badly'] as const;
type Outcome = (typeof outcomes)[number];

/** After a step that was taken: what came of it, so that what follows fits. Nobody has to have felt better for it. */
export function CameOfItScreen({ walk, checkIn }: CameOfItProps) {
  const t = useText('checkin');
  const store = useStore();
  const { now } = useEnvironment();
  const { save, words } = useSaving();
  const id = rungIdOf(checkIn);
  const kept = useWatch(async (drawers) => ({ rung: (await drawers.rungs.find(id))?.rung }), [id]);
  const [outcome, pick] = useState<Outcome>();
  const [day, pickDay] = useState(walk.plan?.bookedFor ?? '');

  async function goOn(): Promise<void> {
    switch (outcome) {
      case 'booked':
        return book();
      case 'waiting':
        if (await save(() => walk.keep('did-it', { next: 'wait' }))) walk.go('wait');
        return;
      case 'badly':
        return walk.go('why');
      case 'little':
        return walk.go('next', 'little');
      case 'good':
      case undefined:
        return walk.go(kept?.rung !== undefined && rungAfter(kept.rung) !== undefined ? 'onward' : 'end');
    }
  }

  async function book(): Promise<void> {
    const door = walk.plan?.door;
    const at = now();
    // The step may have been another one, a call say; that a time is booked is a step of its own.
    const rung = { id: `${checkIn.id}-booked`, rung: 'booked' as const, at, ...(door === undefined ? {} : { door }) };
    if (kept?.rung !== 'booked' && !(await save(() => store.rungs.save(rung)))) return;
    const bookedFor = day >= walk.today ? day : undefined;
    if (!(await save(() => walk.keep('did-it', { next: 'wait' })))) return;
    if (await save(() => store.plan.change((old) => changePlan(old, { bookedFor }, at)))) walk.go('wait');
  }

  return (
    <>
      <Choice
        name="came-of-it"
        legend={t('came.question')}
        hint={t('came.hint')}
        options={outcomes.map((value) => ({ value, label: t(`came.${value}`) }))}
        value={outcome}
        onChange={pick}
      />
      {outcome === 'booked' && (
        <DateField name="booked-day" label={t('came.day')} hint={t('came.dayHint')} min={walk.today} value={day} onChange={pickDay} />
      )}
      <StepActions onNext={() => void goOn()} onSkip={() => walk.go('end')} status={words} />
    </>
  );
}
