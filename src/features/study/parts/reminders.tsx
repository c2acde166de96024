import { useState } from 'react';

import { calendarFileOf } from '#domain/calendar/ics.ts';
import { baseDayOf, isWaveDone, windowsOf, type BaseInput } from '#domain/path/due.ts';
import type { Enrolment } from '#domain/record/schema.ts';
import { waveReminders } from '#domain/study/calendar.ts';
import type { Day } from '#domain/time/day.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { saveFiles } from '#walk/save-files.ts';

type RemindersProps = { readonly enrolment: Enrolment; readonly kept: Omit<BaseInput, 'schedule'>; readonly today: Day };

/** A calendar file for what is still to come. Neither its name nor what is in it says what the days are for. */
export function Reminders({ enrolment, kept, today }: RemindersProps) {
  const t = useText('study');
  const store = useStore();
  const { now } = useEnvironment();
  const [words, say] = useState<string | undefined>(undefined);
  const { plan } = enrolment.study;
  const base = baseDayOf({ schedule: plan.schedule, ...kept });
  const title = t('mine.calendar.entry');
  const done = plan.schedule.waves.filter((wave) => isWaveDone(wave, kept.sittings)).map(({ id }) => id);
  // A calendar file without an entry is none.
  if (base === undefined || !windowsOf(plan.schedule, base).some(({ wave, dueOn }) => dueOn >= today && !done.includes(wave.id)))
    return null;
  const coming = (uidSeed: string) =>
    waveReminders({
      schedule: plan.schedule,
      base,
      uidSeed,
      title,
      madeAt: now(),
      today,
      done,
    });

  async function save(): Promise<void> {
    try {
      // Without a code, the name of this installation keeps two people’s reminders apart.
      const seed = `${plan.id} ${enrolment.code === '' ? await store.installId() : enrolment.code}`;
      const { kind } = await saveFiles([{ name: 'reminders.ics', type: 'text/calendar', text: calendarFileOf(coming(seed)) }]);
      say(kind === 'turned-back' ? undefined : t(kind === 'shared' ? 'mine.calendar.shared' : 'mine.calendar.saved'));
    } catch {
      say(t('mine.calendar.failed'));
    }
  }

  return (
    <Sheet title={t('mine.calendar.title')} level={3}>
      <p>{t('mine.calendar.words', { title })}</p>
      <Button look="quiet" onClick={() => void save()}>
        {t('mine.calendar.save')}
      </Button>
      <Status>{words}</Status>
    </Sheet>
  );
}
