import { describe, expect, it } from 'vitest';

import { askedOf, localTime, timingOf, windowsByWave } from '#domain/export/asked.ts';
import { at, dataset, sittingAt } from '#domain/export/dataset.test-data.ts';
import { sample } from '#domain/questionnaire/sample.test-data.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

const newer: Questionnaire = { ...sample, facts: { ...sample.facts, version: '1.10.0' } };
const chosen = (sittings: Parameters<typeof askedOf>[0]['sittings']) => askedOf({ ...dataset, sittings })[0]?.sitting?.id;

describe('askedOf', () => {
  it('has every wave of the schedule, begun or not, and what only sittings know', () => {
    const asked = askedOf({ ...dataset, sittings: [...dataset.sittings, sittingAt('x9', 40, { id: 'odd', questionnaire: 'gone' })] });
    expect(asked.map(({ wave, questionnaire, sitting }) => [wave, questionnaire, sitting?.id])).toEqual([
      ['pre', 'sample', 'pre.sample.1.0.0'],
      ['post', 'sample', undefined],
      ['w2', 'sample', 'w2.sample.1.0.0'],
      ['x9', 'gone', 'odd'],
    ]);
  });

  it('will ask the version of the study, and outside one the newest', () => {
    const both = { ...dataset, questionnaires: [newer, sample, { ...newer, facts: { ...newer.facts, version: '1.9.0' } }], sittings: [] };
    expect(askedOf(both)[0]?.version).toBe('1.0.0');
    expect(askedOf({ ...both, enrolment: undefined })[0]?.version).toBe('1.10.0');
  });

  it('puts the finished sitting of a wave into the wide file, else the fuller, else the newer', () => {
    const { finishedAt: _end, ...open } = sittingAt('pre', 2, { id: 'open', version: '1.10.0' });
    const done = sittingAt('pre', 1, { id: 'done', log: [] });
    expect([chosen([open, done]), chosen([done, open])]).toEqual(['done', 'done']);
    const short = { ...open, id: 'short', log: open.log.slice(0, 2) };
    expect([chosen([open, short]), chosen([short, open])]).toEqual(['open', 'open']);
    const old = { ...open, id: 'old', version: '1.9.0' };
    expect([chosen([open, old]), chosen([old, open])]).toEqual(['open', 'open']);
  });
});

describe('windowsByWave', () => {
  it('goes by the day the phone went by, and else by the schedule', () => {
    expect(windowsByWave(dataset).get('w2')).toMatchObject({ opensOn: '2026-03-13', dueOn: '2026-03-15', lateAfter: '2026-03-22' });
    const moved = { ...dataset, sittings: [sittingAt('pre', 1), sittingAt('w2', 24, { dueOn: '2026-03-20' })] };
    expect(windowsByWave(moved).get('w2')?.dueOn).toBe('2026-03-20');
    expect(windowsByWave({ ...dataset, sittings: [sittingAt('pre', 2)] }).get('w2')?.dueOn).toBe('2026-03-16');
    expect(windowsByWave({ ...dataset, sittings: [] }).size).toBe(0);
  });
});

describe('timingOf', () => {
  const window = { dueOn: '2026-03-15', lateAfter: '2026-03-22' };
  it.each([
    [14, 'early'],
    [15, 'on-time'],
    [22, 'on-time'],
    [23, 'late'],
  ])('day %i is %s', (day, timing) => {
    expect(timingOf(at(day), window)).toBe(timing);
  });

  it('goes by the calendar on the wall', () => {
    expect(timingOf(momentAt(Date.UTC(2026, 2, 14, 23, 30), 60), window)).toBe('on-time');
    expect(timingOf(at(1), undefined)).toBeUndefined();
  });
});

describe('localTime', () => {
  it.each([
    [60, '2026-03-01T13:00:00.000+01:00'],
    [-210, '2026-03-01T08:30:00.000-03:30'],
    [0, '2026-03-01T12:00:00.000+00:00'],
    [840, '2026-03-02T02:00:00.000+14:00'],
  ])('%i minutes: %s', (offset, text) => {
    expect(localTime(momentAt(Date.UTC(2026, 2, 1, 12), offset))).toBe(text);
    expect(new Date(text).toISOString()).toBe('2026-03-01T12:00:00.000Z');
  });
});
