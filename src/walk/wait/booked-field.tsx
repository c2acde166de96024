import { useState } from 'react';

import { changePlan } from '#domain/plan/plan.ts';
import type { Day } from '#domain/time/day.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { DateField } from '#ui/date-field/date-field.tsx';
import { Status } from '#ui/status/status.tsx';

import { useSaving } from '../use-saving.ts';

type BookedFieldProps = { readonly bookedFor: Day | undefined; readonly today: Day };

/** Notes the day of an appointment, moves it, or takes it out. Whoever booked it did so elsewhere: nothing is sent. */
export function BookedField({ bookedFor, today }: BookedFieldProps) {
  const t = useText('plan');
  const store = useStore();
  const { now } = useEnvironment();
  const { save, words } = useSaving();
  const [day, pick] = useState(bookedFor ?? '');
  const [said, say] = useState<'noDay' | 'past' | 'gone' | 'noted' | undefined>(undefined);

  async function note(next: Day | undefined): Promise<void> {
    if (next === '') return say('noDay');
    if (next !== undefined && next < today) return say('past');
    const kept = await save(() => store.plan.change((old) => changePlan(old, { bookedFor: next }, now())));
    if (next === undefined) pick('');
    say(kept ? (next === undefined ? 'gone' : 'noted') : undefined);
  }

  return (
    <>
      <DateField name="booked" label={t('wait.day')} hint={t('wait.dayHint')} min={today} value={day} onChange={pick} />
      <ButtonRow>
        <Button look="quiet" onClick={() => void note(day)}>
          {t('wait.note')}
        </Button>
        {bookedFor !== undefined && (
          <Button look="quiet" onClick={() => void note(undefined)}>
            {t('wait.remove')}
          </Button>
        )}
      </ButtonRow>
      <Status>{said === undefined ? words : t(`wait.${said}`)}</Status>
    </>
  );
}
