import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { openState } from './open-state.ts';

const MINUTE = 60_000;
const at = (text: string): number => Date.parse(text);

describe('openState in words of the file', () => {
  it('says always, unknown and nothing in between', () => {
    expect(openState('24/7', 'Europe/London', 0)).toEqual({ kind: 'always', holidaysMayDiffer: false });
    expect(openState('unknown', 'Europe/London', 0)).toEqual({ kind: 'unknown', holidaysMayDiffer: false });
    expect(openState('most evenings', 'Europe/London', 0).kind).toBe('unknown');
    expect(openState('Mo 09:00-17:00', 'Europe/Atlantis', 0).kind).toBe('unknown');
  });

  it('is open until the minute it closes', () => {
    // Tuesday 24 November 2026, winter time.
    expect(openState('Mo-Fr 09:00-17:00', 'Europe/London', at('2026-11-24T12:00Z'))).toEqual({
      kind: 'open',
      until: at('2026-11-24T17:00Z'),
      holidaysMayDiffer: false,
    });
  });

  it('names the next opening, over a weekend too', () => {
    expect(openState('Mo-Fr 09:00-17:00', 'Europe/London', at('2026-11-27T17:00Z'))).toEqual({
      kind: 'closed',
      opens: at('2026-11-30T09:00Z'),
      holidaysMayDiffer: false,
    });
  });

  it('joins spans that touch at midnight', () => {
    const hours = 'Mo 00:00-06:00,18:00-02:00; Tu-Th 18:00-02:00; Fr 18:00-24:00; Sa-Su 00:00-24:00';
    // Friday evening to Monday 06:00.
    expect(openState(hours, 'Europe/London', at('2026-11-27T19:00Z'))).toMatchObject({ kind: 'open', until: at('2026-11-30T06:00Z') });
    // Tuesday 01:00 belongs to Monday's evening.
    expect(openState(hours, 'Europe/London', at('2026-11-24T01:00Z'))).toMatchObject({ kind: 'open', until: at('2026-11-24T02:00Z') });
  });

  it('goes by the zone of the service, not of the phone', () => {
    const noonInSydney = at('2026-11-24T01:00Z');
    expect(openState('Mo-Fr 10:00-22:00', 'Australia/Sydney', noonInSydney).kind).toBe('open');
    expect(openState('Mo-Fr 10:00-22:00', 'Europe/London', noonInSydney).kind).toBe('closed');
  });

  it('is always where the week has no gap, and closed without an opening where it has nothing', () => {
    expect(openState('Mo-Su 00:00-24:00', 'Europe/London', at('2026-11-24T12:00Z')).kind).toBe('always');
    expect(openState('PH off', 'Europe/London', at('2026-11-24T12:00Z'))).toEqual({ kind: 'closed', holidaysMayDiffer: true });
  });
});

describe('holidaysMayDiffer', () => {
  it('is set by a rule for public holidays', () => {
    expect(openState('Mo-Fr 09:00-17:00; PH off', 'Europe/London', at('2026-11-24T12:00Z')).holidaysMayDiffer).toBe(true);
  });

  it.each(['2026-12-24', '2026-12-25', '2026-12-26', '2027-01-01'])('is set on %s', (day) => {
    expect(openState('Mo-Su 09:00-17:00', 'Europe/London', at(`${day}T12:00Z`)).holidaysMayDiffer).toBe(true);
  });

  it.each(['2026-12-23', '2026-12-27', '2026-12-31', '2027-01-02'])('is not set on %s', (day) => {
    expect(openState('Mo-Su 09:00-17:00', 'Europe/London', at(`${day}T12:00Z`)).holidaysMayDiffer).toBe(false);
  });

  it('goes by the date in the zone of the service', () => {
    const stillThe23rdInNewYork = at('2026-12-24T03:00Z');
    expect(openState('Mo-Su 09:00-23:00', 'America/New_York', stillThe23rdInNewYork).holidaysMayDiffer).toBe(false);
    expect(openState('Mo-Su 09:00-23:00', 'Europe/London', stillThe23rdInNewYork).holidaysMayDiffer).toBe(true);
  });
});

describe('openState at a clock change', () => {
  it('counts the hour that is skipped in spring', () => {
    // London, Sunday 29 March 2026: 01:00 becomes 02:00. Open since 22:00 the evening before.
    expect(openState('Sa 22:00-04:00', 'Europe/London', at('2026-03-29T00:30Z'))).toMatchObject({ until: at('2026-03-29T03:00Z') });
  });

  it('ends at the change itself when the closing minute is skipped', () => {
    expect(openState('Sa 22:00-01:30', 'Europe/London', at('2026-03-29T00:30Z'))).toMatchObject({ until: at('2026-03-29T01:00Z') });
  });

  it('counts the hour that comes twice in autumn', () => {
    // London, Sunday 25 October 2026: 02:00 becomes 01:00.
    expect(openState('Sa 22:00-04:00', 'Europe/London', at('2026-10-24T22:00Z'))).toMatchObject({ until: at('2026-10-25T04:00Z') });
    expect(openState('Su 09:00-17:00', 'Europe/London', at('2026-10-24T23:30Z'))).toMatchObject({ opens: at('2026-10-25T09:00Z') });
  });

  it('takes the first of two equal closing minutes', () => {
    expect(openState('Sa 22:00-01:30', 'Europe/London', at('2026-10-24T23:00Z'))).toMatchObject({ until: at('2026-10-25T00:30Z') });
  });
});

/** A plain second opinion: no week of minutes, no merging, only the rule of each day. */
type Rule = { readonly day: number; readonly start: number; readonly length: number };

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function asText(rules: readonly Rule[]): string {
  return rules.map((rule) => `${DAYS[rule.day]} ${clockText(rule.start)}-${clockText((rule.start + rule.length) % 1440)}`).join('; ');
}

function openByRules(rules: readonly Rule[], offsetMinutes: number, ms: number): boolean {
  const local = new Date(ms + offsetMinutes * MINUTE);
  const day = (local.getUTCDay() + 6) % 7;
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  return rules.some((rule) => {
    const sinceStart = ((day - rule.day + 7) % 7) * 1440 + minute - rule.start;
    return sinceStart >= 0 && sinceStart < rule.length;
  });
}

// Zones without clock changes, so that the second opinion stays plain. Minutes from UTC.
const STEADY_ZONES = [
  ['Asia/Kolkata', 330],
  ['Asia/Tokyo', 540],
  ['America/Bogota', -300],
  ['Asia/Dubai', 240],
] as const;

const anyRules = fc.uniqueArray(
  fc.record({ day: fc.integer({ min: 0, max: 6 }), start: fc.integer({ min: 0, max: 1439 }), length: fc.integer({ min: 1, max: 1440 }) }),
  {
    selector: (rule) => rule.day,
    minLength: 1,
    maxLength: 7,
  },
);
const anyMinute = fc
  .integer({ min: at('2024-01-01T00:00Z') / MINUTE, max: at('2035-01-01T00:00Z') / MINUTE })
  .map((minutes) => minutes * MINUTE);

describe('openState against a second opinion', () => {
  it('agrees on open and closed, and on the minute of the change', () => {
    fc.assert(
      fc.property(anyRules, fc.constantFrom(...STEADY_ZONES), anyMinute, (rules, [zone, offset], now) => {
        const state = openState(asText(rules), zone, now);
        const open = openByRules(rules, offset, now);
        expect(state.kind === 'open' || state.kind === 'always').toBe(open);
        const change = state.kind === 'open' ? state.until : state.kind === 'closed' ? state.opens : undefined;
        if (change === undefined) return;
        expect(change).toBeGreaterThan(now);
        expect(openByRules(rules, offset, change)).toBe(!open);
        expect(openByRules(rules, offset, change - MINUTE)).toBe(open);
        for (let ms = now; ms < change; ms += 7 * MINUTE) expect(openByRules(rules, offset, ms)).toBe(open);
      }),
      { numRuns: 60 },
    );
  });

  it('names a change in the future, whatever the zone does with its clocks', () => {
    const zones = fc.constantFrom(
      'Europe/London',
      'America/New_York',
      'Australia/Sydney',
      'Australia/Lord_Howe',
      'America/Santiago',
      'Africa/Cairo',
    );
    fc.assert(
      fc.property(anyRules, zones, anyMinute, (rules, zone, now) => {
        const state = openState(asText(rules), zone, now);
        const change = state.kind === 'open' ? state.until : state.kind === 'closed' ? state.opens : undefined;
        if (change === undefined) return;
        expect(change).toBeGreaterThan(now);
        expect(change - now).toBeLessThanOrEqual(8 * 1440 * MINUTE);
      }),
    );
  });
});
