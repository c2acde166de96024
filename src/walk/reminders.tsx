import { useState } from 'react';

import { calendarFileOf } from '#domain/calendar/ics.ts';
import { baseDayOf, isWaveDone, windowsOf, type BaseInput } from '#domain/path/due.ts';
import { waveReminders } from '#domain/study/calendar.ts';
import type { Day } from '#domain/time/day.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';

import { saveFiles } from './save-files.ts';

type RemindersProps = {
  readonly kept: BaseInput;
  readonly today: Day;
  /** What tells one person’s reminders from another’s, and stays the same: the study and the code; without one, the installation. */
  readonly seed: string | undefined;
};

/** A calendar file for what is still to come. Neither its name nor what is in it says what the days are for. */
export function Reminders({ kept, today, seed }: RemindersProps) {
  const t = useText('reminders');
  const store = useStore();
  const { now } = useEnvironment();
  const [words, say] = useState<string | undefined>(undefined);
  const { schedule } = kept;
  const base = baseDayOf(kept);
  const title = t('entry');
  const done = schedule.waves.filter((wave) => isWaveDone(wave, kept.sittings)).map(({ id }) => id);
  // A calendar file without an entry is none.
  if (base === undefined || !windowsOf(schedule, base).some(({ wave, dueOn }) => dueOn >= today && !done.includes(wave.id))) return null;
  const coming = (uidSeed: string) =>
    waveReminders({
      schedule,
      base,
      uidSeed,
      title,
      madeAt: now(),
      today,
      done,
    });

  async function save(): Promise<void> {
    try {
      const { kind } = await saveFiles([
        { name: 'reminders.ics', type: 'text/calendar', text: calendarFileOf(coming(seed ?? (await store.installId()))) },
      ]);
      say(kind === 'turned-back' ? undefined : t(kind === 'shared' ? 'shared' : 'saved'));
    } catch {
      say(t('failed'));
    }
  }

  return (
    <Sheet title={t('title')} level={3}>
      <p>{t('words', { title })}</p>
      <Button look="quiet" onClick={() => void save()}>
        {t('save')}
      </Button>
      <Status>{words}</Status>
    </Sheet>
  );
}
