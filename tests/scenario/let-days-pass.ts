import { baseDayOf, dueNow, type Due, type DueFollowUp } from '#domain/path/due.ts';
import { ownSchedule } from '#domain/path/waves.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { addDays, daysBetween, type Day } from '#domain/time/day.ts';

import type { Store } from '#store/store.ts';

import { daysFrom, keep, type Phone } from './pretend-phone.ts';
import { answerWave, sayMood } from './walk-the-path.ts';

/** What was offered, as days after the base day. */
export type Diary = {
  readonly checkIns: readonly { readonly day: number; readonly askedOn: number; readonly dueOn: number; readonly late: boolean }[];
  readonly offered: readonly { readonly wave: string; readonly on: number; readonly timing: DueFollowUp['timing'] }[];
  /** What was offered on days that came twice, because the clock was set back by four days. */
  readonly offeredAgain: readonly Due[];
};

/** On which day after the base day the participant takes up each follow-up: early, late, and on the day. */
export const takesUp = { w2: 12, w6: 57, m3: 91 } as const;

/** On these days after the base day the clock is wrong for a while. */
const daysSetBack: readonly number[] = [2, 5, 9, 16, 60, 93];

export async function dueOn({ store, today }: Phone): Promise<readonly Due[]> {
  const [progress, plan] = [await store.progress.read(), await store.plan.read()];
  const [sittings, checkIns] = [await store.sittings.all(), await store.checkIns.all()];
  return dueNow({ schedule: ownSchedule, progress, plan, sittings, checkIns, today: today() });
}

export async function baseDay(store: Store): Promise<Day> {
  const [progress, plan] = [await store.progress.read(), await store.plan.read()];
  const base = baseDayOf({ schedule: ownSchedule, progress, plan, sittings: [] });
  if (base === undefined) throw new Error('there is no plan to count from');
  return base;
}

/** Opens Cairn twice a day, right after and right before midnight, for 130 days from the base day, and answers what is asked. */
export async function letDaysPass(phone: Phone, questionnaires: readonly Questionnaire[]): Promise<Diary> {
  const base = await baseDay(phone.store);
  const checkIns: Diary['checkIns'][number][] = [];
  const offered: Diary['offered'][number][] = [];
  const offeredAgain: Due[] = [];
  for (const day of daysFrom(addDays(base, 1), 130)) {
    if (daysSetBack.includes(daysBetween(base, day))) {
      phone.setClock(addDays(day, -4), '12:00');
      offeredAgain.push(...(await dueOn(phone)));
    }
    for (const time of ['00:05', '23:50']) {
      phone.setClock(day, time);
      for (const due of await dueOn(phone)) {
        const on = daysBetween(base, day);
        if (due.kind === 'check-in') {
          checkIns.push({ day: due.day, askedOn: on, dueOn: daysBetween(base, due.dueOn), late: due.late });
          await sayMood(phone, 'check-in', 'okay');
          await keep(
            phone.store.checkIns.save({
              id: phone.newId(),
              day: due.day,
              dueOn: due.dueOn,
              answer: 'not-yet',
              next: 'keep',
              at: phone.now(),
            }),
          );
        } else {
          offered.push({ wave: due.wave.id, on, timing: due.timing });
          if (on >= (Object.entries(takesUp).find(([wave]) => wave === due.wave.id)?.[1] ?? Infinity))
            await followUp(phone, questionnaires, due);
        }
      }
    }
  }
  return { checkIns, offered, offeredAgain };
}

async function followUp(phone: Phone, questionnaires: readonly Questionnaire[], due: DueFollowUp): Promise<void> {
  const here = phone.today();
  await answerWave(phone, questionnaires, {
    wave: due.wave.id,
    timing: { dueOn: due.dueOn, late: due.timing === 'late' },
    // In the middle of the second one somebody sets the clock back by three days, and then right again.
    beforeItem(item) {
      if (due.wave.id !== 'w6') return;
      if (item === 'hsi_friend') phone.setClock(addDays(here, -3), '12:00');
      if (item === 'hsi_parent') phone.setClock(here, '09:00');
    },
  });
}
