import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mostInOne } from './limits.ts';
import { isAtWork, isFault, isNearEnd, next, type RecordingEvent, type RecordingState } from './recording.ts';

const limit = mostInOne;
const idle: RecordingState & { readonly kind: 'idle' } = { kind: 'idle' };

function after(...events: readonly RecordingEvent[]): RecordingState {
  return events.reduce<RecordingState>(next, idle);
}

const begun = [{ kind: 'ask', limit }, { kind: 'opened' }] as const satisfies readonly RecordingEvent[];

describe('a recording', () => {
  it('starts, is kept as it goes, pauses, goes on and stops', () => {
    const running = after(...begun, { kind: 'heard', length: 2500 }, { kind: 'kept', length: 2000 });
    expect(running).toEqual({ kind: 'running', base: 0, kept: 2000, heard: 2500, limit });
    const paused = [{ kind: 'pause', why: 'person' }, { kind: 'kept', length: 2600 }, { kind: 'closed' }] as const;
    expect(paused.reduce(next, running)).toEqual({ kind: 'paused', kept: 2600, limit, why: 'person' });
    const on = [...paused, { kind: 'ask', limit: 5 }, { kind: 'opened' }] as const;
    expect(on.reduce(next, running)).toEqual({ kind: 'running', base: 2600, kept: 2600, heard: 2600, limit });
    const done = [...on, { kind: 'end', why: 'person' }, { kind: 'kept', length: 4000 }, { kind: 'closed' }] as const;
    expect(done.reduce(next, running)).toEqual({ kind: 'ended', kept: 4000, why: 'person' });
  });

  it('says why no sound comes in, and keeps what was there before', () => {
    expect(after({ kind: 'ask', limit }, { kind: 'refused', why: 'denied' })).toEqual({ kind: 'idle', refused: 'denied' });
    const paused: RecordingState = { kind: 'paused', kept: 3000, limit, why: 'hidden' };
    const again = [
      { kind: 'ask', limit },
      { kind: 'refused', why: 'busy' },
    ] as const;
    expect(again.reduce(next, paused)).toEqual({ kind: 'paused', kept: 3000, limit, why: 'busy' });
  });

  it('begins nothing where there is no room', () => {
    expect(after({ kind: 'ask', limit: 0 })).toBe(idle);
  });

  it('ends by itself at the limit, and says which one it was', () => {
    expect(after(...begun, { kind: 'heard', length: limit })).toMatchObject({ kind: 'closing', after: { kind: 'end', why: 'long' } });
    const short = after(
      { kind: 'ask', limit: 90_000 },
      { kind: 'opened' },
      { kind: 'kept', length: 88_000 },
      { kind: 'heard', length: 90_000 },
    );
    expect(short).toMatchObject({ kind: 'closing', after: { kind: 'end', why: 'all-full' } });
  });

  it('says calmly that the end is near, once it is and not before', () => {
    const at = (heard: number) => isNearEnd({ kind: 'running', base: 0, kept: heard, heard, limit });
    expect(at(9 * 60_000 - 1)).toBe(false);
    expect(at(9 * 60_000)).toBe(true);
    expect(isNearEnd({ kind: 'running', base: 0, kept: 0, heard: 0, limit: 40_000 })).toBe(false);
  });

  it('pauses when nothing comes from the microphone', () => {
    const silent = after(...begun, { kind: 'kept', length: 2000 }, { kind: 'heard', length: 14_001 });
    expect(silent).toMatchObject({ kind: 'closing', after: { kind: 'pause', why: 'silent' } });
    expect(after(...begun, { kind: 'kept', length: 2000 }, { kind: 'heard', length: 14_000 }).kind).toBe('running');
  });

  it('tells of a write that failed, whatever else was on its way', () => {
    const full = after(
      ...begun,
      { kind: 'end', why: 'person' },
      { kind: 'end', why: 'full' },
      { kind: 'end', why: 'left' },
      { kind: 'closed' },
    );
    expect(full).toEqual({ kind: 'ended', kept: 0, why: 'full' });
    expect(isFault('full')).toBe(true);
    expect(isFault('long')).toBe(false);
  });

  it('lets go when the page goes while the browser still asks', () => {
    expect(after({ kind: 'ask', limit }, { kind: 'pause', why: 'hidden' })).toEqual(idle);
    expect(after({ kind: 'ask', limit }, { kind: 'end', why: 'left' })).toEqual(idle);
  });

  it('never loses what is kept and never runs beyond its limit, whatever happens in whatever order', () => {
    const length = fc.integer({ min: 0, max: limit * 2 });
    const event: fc.Arbitrary<RecordingEvent> = fc.oneof(
      fc.constant({ kind: 'ask' as const, limit }),
      fc.constant({ kind: 'opened' as const }),
      fc.constant({ kind: 'closed' as const }),
      fc.constant({ kind: 'refused' as const, why: 'denied' as const }),
      fc.record({ kind: fc.constant('heard' as const), length }),
      fc.record({ kind: fc.constant('kept' as const), length }),
      fc.record({ kind: fc.constant('pause' as const), why: fc.constantFrom('person' as const, 'hidden' as const) }),
      fc.record({ kind: fc.constant('end' as const), why: fc.constantFrom('person' as const, 'left' as const, 'full' as const) }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let state: RecordingState = { ...idle };
        for (const one of events) {
          const before = state;
          state = next(state, one);
          if (state.kind === 'running') expect(state.heard).toBeLessThan(state.limit);
          const startsAnew = one.kind === 'ask' && (before.kind === 'idle' || before.kind === 'ended');
          if (!startsAnew && 'kept' in before && 'kept' in state) expect(state.kept).toBeGreaterThanOrEqual(before.kept);
          if (!startsAnew && 'kept' in before && before.kept > 0) expect('kept' in state).toBe(true);
        }
        expect(isAtWork(next(next(state, { kind: 'end', why: 'left' }), { kind: 'closed' }))).toBe(false);
      }),
    );
  });
});
