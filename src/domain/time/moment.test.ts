import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { momentSchema } from '#domain/record/schema.ts';
import { epochOf, isEarlier, momentAt } from '#domain/time/moment.ts';

describe('momentAt', () => {
  it('writes UTC and keeps the offset apart', () => {
    expect(momentAt(Date.UTC(2026, 10, 23, 21, 30, 5, 7), 120)).toEqual({ utc: '2026-11-23T21:30:05.007Z', offset: 120 });
  });

  it('fault 28: always gives something that can be kept, however broken the clock', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (epochMs, offset) => {
        const moment = momentAt(epochMs, offset);
        expect(v.safeParse(momentSchema, moment).success).toBe(true);
        expect(JSON.parse(JSON.stringify(moment))).toEqual(moment);
      }),
    );
  });

  it('is undone by epochOf within its range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(9999, 0, 1) }), fc.integer({ min: -840, max: 840 }), (epochMs, offset) => {
        expect(epochOf(momentAt(epochMs, offset))).toBe(epochMs);
      }),
    );
  });
});

describe('isEarlier', () => {
  it('compares real time, not what the clock on the wall shows', () => {
    const inAuckland = momentAt(Date.UTC(2026, 0, 1, 0, 0), 780);
    const laterInLima = momentAt(Date.UTC(2026, 0, 1, 0, 1), -300);
    expect(isEarlier(inAuckland, laterInLima)).toBe(true);
    expect(isEarlier(laterInLima, inAuckland)).toBe(false);
    expect(isEarlier(inAuckland, inAuckland)).toBe(false);
  });
});
