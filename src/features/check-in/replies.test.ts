import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Moment, Plan } from '#domain/record/schema.ts';
import { dayOf } from '#domain/time/day.ts';

import { doorKind, ideasFor, laterOnOf, momentOn, nextAfter, withStep, withStepOf } from './replies.ts';

const now: Moment = { utc: '2026-11-23T20:15:00.000Z', offset: 60 };

describe('nextAfter', () => {
  it('offers another door first when it went badly, and never to keep at it', () => {
    expect(nextAfter('went-badly')[0]).toBe('another-door');
    expect(nextAfter('went-badly')).not.toContain('keep');
  });

  it('pushes nothing after “did it” and “not now”', () => {
    expect([...nextAfter('did-it'), ...nextAfter('not-now')]).toEqual([]);
  });

  it.each(['tried', 'not-yet', 'went-badly', 'little'] as const)('always lets a person rest after "%s"', (answer) => {
    expect(nextAfter(answer)).toContain('rest');
  });
});

describe('ideasFor', () => {
  it('offers three smaller steps for every way, and the phone number only to those who would call', () => {
    for (const channel of ['call', 'text', 'chat', 'in-person', 'online', 'letter', undefined] as const) {
      const ideas: readonly string[] = ideasFor(channel);
      expect(new Set(ideas).size).toBe(3);
      expect(ideas.includes('number')).toBe(channel === 'call' || channel === undefined);
    }
  });
});

describe('doorKind', () => {
  it.each([
    ['service:gb-samaritans', 'place'],
    ['professional', 'place'],
    ['someone', 'someone'],
    ['self-help', 'self-help'],
    [undefined, 'none'],
  ] as const)('of %j is %s', (door, kind) => expect(doorKind(door)).toBe(kind));
});

describe('laterOnOf', () => {
  it('takes a day to come, within a year, and nothing else', () => {
    const today = '2027-02-28';
    expect(laterOnOf('2027-03-01', today)).toBe('2027-03-01');
    expect(laterOnOf('2028-02-28', today)).toBe('2028-02-28');
    for (const no of ['', today, '2027-02-27', '3027-03-01', '2027-03', 'soon']) expect(laterOnOf(no, today)).toBeUndefined();
  });
});

describe('momentOn', () => {
  it('is now for today, and noon for an earlier day', () => {
    expect(momentOn('2026-11-23', now)).toEqual(now);
    expect(momentOn('2026-11-20', now)).toEqual({ utc: '2026-11-20T11:00:00.000Z', offset: 60 });
  });

  it('falls on the day that was named, wherever the person is', () => {
    const days = fc.date({ min: new Date('2020-01-02'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: -840, max: 840 }), (date, offset) => {
        const day = date.toISOString().slice(0, 10);
        expect(dayOf(momentOn(day, { ...now, offset }))).toBe(day);
      }),
    );
  });
});

describe('withStep', () => {
  const plan: Plan = {
    wish: 'sleep',
    outcome: '',
    obstacle: '',
    feeling: 'I feel small',
    act: 'breathe out',
    step: 'call',
    place: 'home',
    madeAt: now,
    changedAt: now,
  };

  it('changes the step and leaves the rest, the day it was made included', () => {
    const later: Moment = { utc: '2026-11-26T20:15:00.000Z', offset: 60 };
    expect(withStep(plan, 'save the number', later)).toEqual({ ...plan, step: 'save the number', changedAt: later });
  });

  it('lets a day go that is over, and the signature, and brings them back with the old step', () => {
    const before: Plan = { ...plan, day: '2026-11-22', time: '10:00', bookedFor: '2026-12-03', signed: { name: 'x', at: now } };
    const other = withStep(before, 'save the number', now);
    expect(Object.keys(other)).not.toEqual(expect.arrayContaining(['day']));
    expect(other).toMatchObject({ step: 'save the number', bookedFor: '2026-12-03', madeAt: now });
    expect(other.signed).toBeUndefined();
    expect(withStepOf(other, before, now)).toEqual(before);
    expect(withStep({ ...before, day: '2026-11-23' }, 'save the number', now).day).toBe('2026-11-23');
  });

  it('makes a plan where there was none', () => {
    expect(withStep(undefined, 'save the number', now)).toMatchObject({ step: 'save the number', madeAt: now, changedAt: now });
  });
});
