import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import type { StudyFile } from '#domain/study/schema.ts';
import { addDays } from '#domain/time/day.ts';

import { contentFolder, openStudy } from '../open-study.ts';
import { questionnairesFor } from '../questionnaires-for.ts';

import { checkWindows, countedOn } from './base-day.ts';
import { rehearse, type Rehearsal } from './rehearse.ts';
import { reportOn } from './report.ts';

/** On a busy machine the work, not the waiting, may take long. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { file } = openStudy(join(contentFolder, 'studies/_example'));
const { questionnaires } = questionnairesFor(file);

function rehearsed(
  changes: { readonly file?: StudyFile; readonly people?: number; readonly seed?: string; readonly timeZone?: string } = {},
) {
  return rehearse({ file, questionnaires, people: 60, seed: 'test', timeZone: 'Europe/London', from: '2027-03-01', ...changes });
}

describe('a thousand pretend people', () => {
  let all: Rehearsal;
  beforeAll(() => {
    all = rehearsed({ people: 1000 });
  });

  it('are spread evenly over the arms', () => {
    const counts = file.plan.arms.map(({ id }) => all.people.filter(({ arm }) => arm === id).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
    for (const count of counts) expect(Math.abs(count - 1000 / 3)).toBeLessThan(7);
  });

  it('join on leap days, month ends and days on which the clocks change', () => {
    const whys = new Set(all.people.map(({ start }) => start.why));
    expect(whys).toContain('a leap day');
    expect(whys).toContain('the day the clocks change');
    expect(whys).toContain('the end of a month');
  });

  it('answer early, on time, late and never, and some withdraw', () => {
    for (const wave of ['w2', 'm3']) {
      const takings = new Set(all.people.map((person) => person.takings.get(wave)));
      expect(takings).toEqual(new Set(['early', 'on-time', 'late', 'never', 'withdrawn']));
    }
  });

  it('keep late answers and mark them, and only them', () => {
    const followUps = all.people.flatMap((person) =>
      person.sittings.filter(({ wave }) => wave === 'w2').map(({ late }) => [person.takings.get('w2') === 'late', late] as const),
    );
    expect(followUps.length).toBeGreaterThan(1000);
    expect(followUps.filter(([wasLate, marked]) => marked !== wasLate)).toEqual([]);
  });

  it('leave every state of an answer in the data', () => {
    const states = new Set(all.people.flatMap(({ sittings }) => sittings.flatMap(({ log }) => log.map(({ after }) => after.kind))));
    expect(states).toEqual(new Set(['answered', 'declined', 'missing', 'not-applicable']));
  });

  it('are told about in words', () => {
    const report = reportOn(all, file.plan).join('\n');
    expect(report).toContain('1000 pretend people');
    expect(report).toContain('each in balance');
    expect(report).toContain('(a leap day)');
  });
});

describe('rehearse', () => {
  it('gives the same people for the same seed, and others for another', () => {
    expect(rehearsed().people).toEqual(rehearsed().people);
    expect(rehearsed().people).not.toEqual(rehearsed({ seed: 'other' }).people);
  });

  it.each(['America/Santiago', 'Pacific/Apia', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'])('holds in %s', (timeZone) => {
    expect(rehearsed({ timeZone }).people).toHaveLength(60);
  });

  it('draws where arms are drawn, and goes with one arm', () => {
    const drawn = structuredClone(file);
    drawn.plan.allocation = 'drawn';
    drawn.plan.codes = 'own';
    expect(new Set(rehearsed({ file: drawn }).people.map(({ arm }) => arm)).size).toBe(3);
    const single = structuredClone(drawn);
    single.plan.allocation = 'single';
    single.plan.arms = [{ id: 'everybody', share: 1, features: 'all' }];
    expect(new Set(rehearsed({ file: single }).people.map(({ arm }) => arm))).toEqual(new Set(['everybody']));
  });

  it('fails loudly when windows meet, and when a zone is unknown', () => {
    const meeting = structuredClone(file);
    for (const wave of meeting.plan.schedule.waves)
      if (wave.kind === 'follow-up') Object.assign(wave, { day: wave.id === 'w2' ? 14 : 15, early: 2, late: 7 });
    expect(() => rehearsed({ file: meeting })).toThrow(/The rehearsal found a fault: w2/);
    expect(() => rehearsed({ timeZone: 'Nowhere/There' })).toThrow('knows no time zone "Nowhere/There"');
  });
});

describe('the calendar that the app is held against', () => {
  it('agrees with it on every day of many years', () => {
    const days = Array.from({ length: 37_000 }, (_, at) => addDays('1999-12-01', at));
    expect(days.filter((day) => countedOn(day, 1) !== addDays(day, 1))).toEqual([]);
    expect(countedOn('2028-02-15', 14)).toBe('2028-02-29');
    expect(countedOn('2027-12-31', 62)).toBe('2028-03-02');
  });

  it('finds a window that is a day off', () => {
    const wave = { kind: 'follow-up' as const, id: 'w2', questionnaires: ['hsi'], day: 14, early: 2, late: 7 };
    const right = { wave, opensOn: '2028-02-27', dueOn: '2028-02-29', lateAfter: '2028-03-07' };
    expect(() => checkWindows('2028-02-15', [right])).not.toThrow();
    expect(() => checkWindows('2028-02-15', [{ ...right, lateAfter: '2028-03-06' }])).toThrow('and the calendar says');
  });
});
