import { describe, expect, it } from 'vitest';

import { ownSchedule, waveOfKind, wavePlan } from '../path/waves.ts';
import type { Enrolment, Sitting } from '../record/schema.ts';
import { momentAt } from '../time/moment.ts';
import { currentEnrolment, newestEnrolment, ownSittings, scheduleOf } from './enrolment.ts';

const at = (minute: number) => momentAt(Date.UTC(2026, 2, 1, 8, minute), 60);
const schedule = { from: 'baseline', waves: [{ kind: 'baseline', id: 't0', questionnaires: ['hsi'] }] };
const joined = (id: string, minute: number, left = false) =>
  ({ id, joinedAt: at(minute), study: { plan: { schedule } }, ...(left ? { withdrawal: { at: at(99) } } : {}) }) as unknown as Enrolment;

describe('the study that this phone takes part in', () => {
  it('is the one that was joined last and not left', () => {
    const all = [joined('first', 1), joined('last', 9), joined('left', 20, true), joined('between', 5)];
    for (const some of [all, all.toReversed()]) {
      expect(currentEnrolment(some)?.id).toBe('last');
      expect(newestEnrolment(some)?.id).toBe('left');
    }
  });

  it('is none before one was joined, and after all were left', () => {
    expect([currentEnrolment([]), newestEnrolment([])]).toEqual([undefined, undefined]);
    expect(currentEnrolment([joined('left', 1, true)])).toBeUndefined();
  });

  it('has the answers that were given in it; those of before and after belong to none', () => {
    const sittings = [{ id: 'a', enrolment: 'e1' }, { id: 'b' }, { id: 'c', enrolment: 'e2' }] as unknown as readonly Sitting[];
    const idsOf = (enrolment: { readonly id: string } | undefined) => ownSittings(enrolment, sittings).map(({ id }) => id);
    expect([idsOf({ id: 'e1' }), idsOf({ id: 'e2' }), idsOf(undefined)]).toEqual([['a'], ['c'], ['b']]);
  });

  it('says when is asked what, else everybody is asked at the same times', () => {
    expect(scheduleOf(joined('e', 1))).toBe(schedule);
    expect(scheduleOf(undefined)).toBe(ownSchedule);
  });
});

it('a wave is found by its name, and each check by its kind', () => {
  expect(waveOfKind(ownSchedule, 'baseline')?.id).toBe('pre');
  expect(waveOfKind(ownSchedule, 'post')?.id).toBe('post');
  expect(wavePlan(ownSchedule, 'w2')).toMatchObject({ kind: 'follow-up', day: 14 });
  expect(wavePlan(ownSchedule, 'gone')).toBeUndefined();
});
