import { useState } from 'react';

import { calendarFile, reminderUid } from '#domain/calendar/ics.ts';
import type { Plan } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { saveFiles } from '#walk/save-files.ts';

type CalendarFileProps = { readonly plan: Plan; readonly seed: number | undefined };

/** Offered when there is a day. Neither the file’s name nor what is in it says what the day is for. */
export function CalendarFile({ plan, seed }: CalendarFileProps) {
  const t = useText('plan');
  const { now, seed: draw } = useEnvironment();
  const [words, say] = useState<string | undefined>(undefined);
  const { day } = plan;
  if (day === undefined) return null;
  const title = t('calendar.entry');

  async function save(on: string): Promise<void> {
    const text = calendarFile({
      uid: reminderUid(seed ?? draw()),
      day: on,
      time: plan.time,
      title,
      madeAt: now(),
      changedAt: plan.changedAt,
    });
    try {
      const { kind } = await saveFiles([{ name: 'reminder.ics', type: 'text/calendar', text }]);
      say(kind === 'turned-back' ? undefined : t(kind === 'shared' ? 'calendar.shared' : 'calendar.saved'));
    } catch {
      say(t('calendar.failed'));
    }
  }

  return (
    <Sheet title={t('calendar.title')}>
      <p>{t('calendar.words', { title })}</p>
      <Button look="quiet" onClick={() => void save(day)}>
        {t('calendar.save')}
      </Button>
      <Status>{words}</Status>
    </Sheet>
  );
}
