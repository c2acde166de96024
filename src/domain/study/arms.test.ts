import { describe, expect, it } from 'vitest';

import type { Sitting } from '../record/schema.ts';

import { armOf, featureIsOn, hasOpened, stonesFor } from './arms.ts';
import { sampleStudy } from './sample.test-data.ts';
import { featureSchema } from './schema.ts';

const { plan } = sampleStudy();
const [path, waiting, doors] = plan.arms;
const features = featureSchema.options;
const at = { utc: '2026-03-01T10:00:00.000Z', offset: 0 };

function finished(wave: string, questionnaire: string): Sitting {
  const seen = { version: '1.0.0', language: 'en', digest: 'd', shown: [], log: [] };
  return { id: `${wave}.${questionnaire}`, wave, questionnaire, ...seen, startedAt: at, finishedAt: at };
}

function onFor(arm: typeof path, openedNow = false) {
  return features.filter((feature) => featureIsOn(arm, feature, { enrolled: true, openedNow }));
}

describe('stonesFor', () => {
  it('offers what comes before arms are known, and nothing by which to tell them apart', () => {
    expect(stonesFor(undefined, false)).toEqual(['arrive', 'first-check']);
    expect(onFor(undefined)).toEqual([]);
  });

  it('offers everything on the whole path', () => {
    expect(stonesFor(path, false)).toBeUndefined();
    expect(onFor(path)).toEqual(features);
  });

  it('keeps the checks for a waiting list, and opens all of it after its wave', () => {
    expect(stonesFor(waiting, false)).toEqual(['arrive', 'first-check', 'second-check']);
    expect(onFor(waiting)).toEqual([]);
    expect(stonesFor(waiting, true)).toBeUndefined();
    expect(onFor(waiting, true)).toEqual(features);
  });

  it('offers a part in the order of the path, and never opens an arm that has no opening', () => {
    expect(stonesFor(doors, false)).toEqual(['arrive', 'first-check', 'find', 'second-check']);
    expect(stonesFor(doors, true)).toEqual(['arrive', 'first-check', 'find', 'second-check']);
    expect(onFor(doors, true)).toEqual(['find']);
    expect(stonesFor({ id: 'some', share: 1, features: ['plan', 'stories', 'listen', 'check-ins', 'find'] }, false)).toEqual([
      'arrive',
      'first-check',
      'listen',
      'find',
      'plan',
      'second-check',
    ]);
  });

  it('switches nothing off for people in no study', () => {
    expect(features.every((feature) => featureIsOn(undefined, feature, { enrolled: false, openedNow: false }))).toBe(true);
  });
});

describe('armOf', () => {
  it('knows no arm before it was allocated, unless there is only one', () => {
    expect(armOf(plan, undefined)).toBeUndefined();
    expect(armOf(plan, { arm: 'waiting', how: 'sealed', at })).toBe(waiting);
    expect(armOf(plan, { arm: 'gone', how: 'sealed', at })).toBeUndefined();
    expect(armOf({ ...plan, arms: plan.arms.slice(2) }, undefined)).toBe(doors);
  });
});

describe('hasOpened', () => {
  const on = (sittings: readonly Sitting[], today = '2026-03-02') => ({ sittings, today, baselineBefore: undefined });

  it('waits for the whole wave', () => {
    expect(hasOpened(waiting, plan, on([]))).toBe(false);
    expect(hasOpened(waiting, plan, on([finished('m3', 'hsi'), finished('pre', 'hsp')]))).toBe(false);
    expect(hasOpened(waiting, plan, on([finished('m3', 'hsi'), finished('m3', 'hsp')]))).toBe(true);
    expect(hasOpened(doors, plan, on([finished('m3', 'hsi'), finished('m3', 'hsp')]))).toBe(false);
    expect(hasOpened(undefined, plan, on([]))).toBe(false);
  });

  it('waits no longer than the window of the wave', () => {
    const begun = { sittings: [], baselineBefore: '2026-03-02' };
    // 91 days after the first check, and 28 days of being late.
    expect(hasOpened(waiting, plan, { ...begun, today: '2026-06-29' })).toBe(false);
    expect(hasOpened(waiting, plan, { ...begun, today: '2026-06-30' })).toBe(true);
    expect(hasOpened(doors, plan, { ...begun, today: '2030-01-01' })).toBe(false);
    expect(hasOpened(waiting, plan, on([], '2030-01-01'))).toBe(false);
  });
});
