import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Moment, Plan } from '#domain/record/schema.ts';
import { dayOf } from '#domain/time/day.ts';

import { momentOn, nextAfter, withStep } from './replies.ts';

const now: Moment = { utc: '2026-11-23T20:15:00.000Z', offset: 60 };

describe('nextAfter', () => {
  it('offers another door first when it went badly, and never to keep at it', () => {
    expect(nextAfter('went-badly')[0]).toBe('another-door');
    expect(nextAfter('went-badly')).not.toContain('keep');
  });

  it('pushes nothing after “did it” and “not now”', () => {
    expect([...nextAfter('did-it'), ...nextAfter('not-now')]).toEqual([]);
  });

  it.each(['tried', 'not-yet', 'went-badly'] as const)('always lets a person rest after "%s"', (answer) => {
    expect(nextAfter(answer)).toContain('rest');
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

  it('makes a plan where there was none', () => {
    expect(withStep(undefined, 'save the number', now)).toMatchObject({ step: 'save the number', madeAt: now, changedAt: now });
  });
});
