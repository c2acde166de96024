import { useState } from 'react';

import { calendarFile, reminderUid, type Ring } from '#domain/calendar/ics.ts';
import type { Plan } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Select } from '#ui/select/select.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { saveFiles } from '#walk/save-files.ts';

type CalendarFileProps = { readonly plan: Plan; readonly seed: number | undefined };

/** Offered when there is a day. Neither the file’s name nor what is in it says what the day is for. */
export function CalendarFile({ plan, seed }: CalendarFileProps) {
  const t = useText('plan');
  const { now, seed: draw } = useEnvironment();
  const [rings, ring] = useState<Ring>('then');
  const [words, say] = useState<string | undefined>(undefined);
  const { day } = plan;
  if (day === undefined) return null;
  // A whole day has no hour to ring before.
  const options =
    plan.time === undefined
      ? (['then', 'day-before', 'never'] as const).map((value) => ({ value, label: t(`calendar.ringAllDay.${value}`) }))
      : (['then', 'hour-before', 'day-before', 'never'] as const).map((value) => ({ value, label: t(`calendar.ring.${value}`) }));
  const title = t('calendar.entry');

  async function save(on: string): Promise<void> {
    const text = calendarFile({
      uid: reminderUid(seed ?? draw()),
      day: on,
      time: plan.time,
      rings,
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
    <div className="no-print">
      <Sheet title={t('calendar.title')}>
        <p>{t('calendar.words', { title })}</p>
        <Select<Ring> name="rings" label={t('calendar.rings')} options={options} value={rings} onChange={ring} />
        <Button look="quiet" onClick={() => void save(day)}>
          {t('calendar.save')}
        </Button>
        <Status>{words}</Status>
      </Sheet>
    </div>
  );
}
