import { useState } from 'react';

import { calendarFile, reminderUid } from '#domain/calendar/ics.ts';
import type { Plan } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { saveFiles } from '#walk/save-files.ts';

type ReminderProps = { readonly plan: Plan | undefined; readonly seed: number | undefined };

/** For the day of the appointment, or of the step where none is booked. Neither the file’s name nor what is in it says what the day is for. */
export function Reminder({ plan, seed }: ReminderProps) {
  const t = useText('handover');
  const { now, seed: draw } = useEnvironment();
  const [told, tell] = useState<'shared' | 'saved' | 'failed' | undefined>(undefined);
  const day = plan?.bookedFor ?? plan?.day;
  if (plan === undefined || day === undefined) return null;
  const title = t('calendar.entry');

  async function save(of: Plan, on: string): Promise<void> {
    const number = seed ?? draw();
    const isStep = of.bookedFor === undefined;
    const text = calendarFile({
      // The reminder of the step is one and the same wherever it was made; that of the appointment is another one.
      uid: reminderUid(isStep ? number : (number ^ 1) >>> 0),
      day: on,
      time: isStep ? of.time : undefined,
      title,
      madeAt: now(),
      changedAt: of.changedAt,
    });
    try {
      const { kind } = await saveFiles([{ name: 'reminder.ics', type: 'text/calendar', text }]);
      tell(kind === 'turned-back' ? undefined : kind === 'shared' ? 'shared' : 'saved');
    } catch {
      tell('failed');
    }
  }

  return (
    <Sheet title={plan.bookedFor === undefined ? t('calendar.step') : t('calendar.booked')}>
      <p>{t('calendar.words', { title })}</p>
      <Button look="quiet" onClick={() => void save(plan, day)}>
        {t('calendar.save')}
      </Button>
      <Status>{told !== undefined && t(`calendar.${told}`)}</Status>
    </Sheet>
  );
}
