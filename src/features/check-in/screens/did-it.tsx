import { useState } from 'react';

import type { CheckIn, Rung } from '#domain/record/schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore, useWatch } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { DateField } from '#ui/date-field/date-field.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';

import type { CheckInWalk } from '../parts/use-check-in.ts';
import { momentOn, rungIdOf, rungs } from '../replies.ts';

type DidItScreenProps = { readonly walk: CheckInWalk; readonly checkIn: CheckIn };

/** What was done, and when, for the person’s own ledger. Behaviour is what counts in the end, so it has a date. */
export function DidItScreen({ walk, checkIn }: DidItScreenProps) {
  const t = useText('checkin');
  const store = useStore();
  const { now } = useEnvironment();
  const { save, words } = useSaving();
  const id = rungIdOf(checkIn);
  const kept = useWatch(async (drawers) => ({ rung: await drawers.rungs.find(id) }), [id])?.rung;
  const [picked, pick] = useState<Rung['rung']>();
  const [pickedDay, pickDay] = useState<string>();
  const rung = picked ?? kept?.rung;
  const day = pickedDay ?? (kept === undefined ? walk.today : dayOf(kept.at));

  async function goOn(): Promise<void> {
    const door = walk.plan?.door;
    if (rung !== undefined) {
      // An emptied date means today; a day to come has not happened yet.
      const at = momentOn(day === '' || day > walk.today ? walk.today : day, now());
      if (!(await save(() => store.rungs.save({ id, rung, at, ...(door === undefined ? {} : { door }) })))) return;
    }
    walk.go('came');
  }

  return (
    <>
      <Choice
        name="rung"
        legend={t('didIt.question')}
        hint={t('didIt.hint')}
        options={rungs.map((value) => ({ value, label: t(`didIt.${value}`) }))}
        value={rung}
        onChange={pick}
      />
      <DateField name="rung-day" label={t('didIt.when')} value={day} max={walk.today} onChange={pickDay} />
      <StepActions onNext={() => void goOn()} onSkip={() => walk.go('came')} status={words} />
    </>
  );
}
