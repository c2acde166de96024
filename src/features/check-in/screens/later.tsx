import { useState } from 'react';

import { addDays } from '#domain/time/day.ts';
import { useText } from '#i18n/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { DateField } from '#ui/date-field/date-field.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';

import type { CheckInWalk } from '../parts/use-check-in.ts';
import { laterDays, laterOnOf } from '../replies.ts';

const values = ['3', '7', '14', '30', 'own', 'usual'] as const;
type Value = (typeof values)[number];

/** “Not now” is an answer. When to ask again is the person’s to say; until then nothing asks. */
export function LaterScreen({ walk }: { readonly walk: CheckInWalk }) {
  const t = useText('checkin');
  const { save, words } = useSaving();
  const before = walk.visit.before?.laterOn;
  const [picked, pick] = useState<Value | undefined>(before === undefined ? undefined : valueOf(before));
  const [day, pickDay] = useState(before ?? '');
  const [lacksDay, miss] = useState(false);

  function valueOf(laterOn: string): Value {
    const found = laterDays.find((days) => addDays(walk.today, days) === laterOn);
    return values.find((value) => value === String(found)) ?? 'own';
  }

  async function goOn(): Promise<void> {
    if (picked === undefined) return walk.go('end');
    const laterOn = picked === 'usual' ? undefined : laterOnOf(picked === 'own' ? day : addDays(walk.today, Number(picked)), walk.today);
    if (laterOn === undefined && picked !== 'usual') return miss(true);
    if (await save(() => walk.keep('not-now', laterOn === undefined ? undefined : { next: 'later', laterOn }))) walk.go('end');
  }

  return (
    <>
      <Choice
        name="later"
        legend={t('later.question')}
        hint={t('later.hint')}
        options={values.map((value) => ({ value, label: t(`later.${value}`) }))}
        value={picked}
        onChange={pick}
      />
      {picked === 'own' && (
        <DateField
          name="later-day"
          label={t('later.day')}
          error={lacksDay ? t('later.lacksDay') : undefined}
          min={addDays(walk.today, 1)}
          value={day}
          onChange={(next) => {
            pickDay(next);
            miss(false);
          }}
        />
      )}
      <StepActions onNext={() => void goOn()} onSkip={() => walk.go('end')} status={words} />
    </>
  );
}
