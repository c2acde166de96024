import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { calendarFileOf } from '../calendar/ics.ts';
import { addDays, dayOf, daysBetween } from '../time/day.ts';
import { momentAt } from '../time/moment.ts';
import { windowsOf } from '../path/due.ts';

import { waveReminders, type WaveRemindersInput } from './calendar.ts';
import { sampleStudy } from './sample.test-data.ts';

const { schedule } = sampleStudy().plan;
const madeAt = { utc: '2028-02-15T09:00:00.000Z', offset: 0 };
const input: WaveRemindersInput = {
  schedule,
  base: '2028-02-15',
  uidSeed: 'sample.ABCDE12345',
  title: 'Reminder',
  madeAt,
  today: '2028-02-15',
  done: [],
};

function daysOf(changes: Partial<WaveRemindersInput>): readonly string[] {
  return waveReminders({ ...input, ...changes }).map(({ day }) => day);
}

/** Any day from 1970 to 2100. */
const anyDay = fc.integer({ min: 0, max: 47_000 }).map((days) => addDays('1970-01-01', days));

describe('waveReminders', () => {
  it('counts over the leap day, month ends and the change to summer time', () => {
    expect(daysOf({})).toEqual(['2028-02-29', '2028-05-16']);
    expect(daysOf({ base: '2027-01-31', today: '2027-01-31' })).toEqual(['2027-02-14', '2027-05-02']);
    expect(daysOf({ base: '2026-03-28', today: '2026-03-28' })).toEqual(['2026-04-11', '2026-06-27']);
    expect(daysOf({ base: '2026-12-31', today: '2026-12-31' })).toEqual(['2027-01-14', '2027-04-01']);
  });

  it('leaves out what is over and what is done', () => {
    expect(daysOf({ today: '2028-02-29' })).toEqual(['2028-02-29', '2028-05-16']);
    expect(daysOf({ today: '2028-03-01' })).toEqual(['2028-05-16']);
    expect(daysOf({ done: ['m3'] })).toEqual(['2028-02-29']);
    expect(daysOf({ today: '2028-05-17' })).toEqual([]);
  });

  it('puts everything back when the clock is set back, with the same names', () => {
    const before = waveReminders(input);
    const after = waveReminders({ ...input, today: '2028-02-01', madeAt: { utc: '2028-02-01T09:00:00.000Z', offset: -300 } });
    expect(after.map(({ uid, day }) => [uid, day])).toEqual(before.map(({ uid, day }) => [uid, day]));
  });

  it('puts each on its own calendar day, wherever the clock stands', () => {
    fc.assert(
      fc.property(anyDay, (base) => {
        const days = daysOf({ base, today: base });
        expect(days.map((day) => daysBetween(base, day))).toEqual([14, 91]);
      }),
    );
  });

  it('names every person, study and wave apart, and says none of them', () => {
    const seeds = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(seeds, (uidSeeds) => {
        const uids = uidSeeds.flatMap((uidSeed) => waveReminders({ ...input, uidSeed }).map(({ uid }) => uid));
        expect(new Set(uids).size).toBe(uidSeeds.length * 2);
        for (const uid of uids) expect(uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
      }),
    );
    const file = calendarFileOf(waveReminders(input));
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(file.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
    expect(file).not.toMatch(/sample|ABCDE|w2|m3/);
  });
});

/** The minutes to add to UTC in Berlin in 2026: summer time from 29 March to 25 October. */
function offsetAt(ms: number): number {
  return ms >= Date.UTC(2026, 2, 29, 1) && ms < Date.UTC(2026, 9, 25, 1) ? 120 : 60;
}

describe('windows in local calendar days', () => {
  it('open and end at the person’s own midnight, over the changes of summer time', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2025, 11, 1), max: Date.UTC(2027, 0, 31) }), (ms) => {
        const finished = momentAt(ms, offsetAt(ms));
        const [first] = windowsOf(schedule, dayOf(finished));
        if (first === undefined) throw new Error('no follow-up');
        // One minute before and after midnight on the wall, whatever the offset is by then.
        const [year = 0, month = 1, day = 1] = first.opensOn.split('-').map(Number);
        const wallMidnight = Date.UTC(year, month - 1, day);
        const instant = wallMidnight - offsetAt(wallMidnight) * 60_000;
        const before = momentAt(instant - 60_000, offsetAt(instant - 60_000));
        const after = momentAt(instant + 60_000, offsetAt(instant + 60_000));
        expect(dayOf(before) < first.opensOn).toBe(true);
        expect(dayOf(after)).toBe(first.opensOn);
        expect(daysBetween(dayOf(finished), dayOf(after))).toBe(12);
      }),
    );
  });
});
