import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import {
  chooseWay,
  enter,
  isOnPath,
  limitTo,
  minutesLeft,
  newProgress,
  nextStep,
  openStones,
  placeStone,
  skipStone,
  start,
  stoneRows,
} from '#domain/path/progress.ts';
import { nextScreen, stonesOf } from '#domain/path/stones.ts';
import { progressSchema, type Progress, type Stone } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

const now = momentAt(Date.UTC(2026, 2, 1, 12), 0);
const later = momentAt(Date.UTC(2026, 2, 2, 12), 0);
const stones = stonesOf('whole').map((plan) => plan.stone);

describe('nextStep', () => {
  it('begins with the question whether anything is urgent', () => {
    expect(nextStep(newProgress(1))).toEqual({ kind: 'step', stone: 'arrive', screen: 'urgent' });
  });

  it('comes back to the exact screen', () => {
    const walked = enter(placeStone(newProgress(1), 'arrive', now), 'first-check', 'review');
    expect(nextStep(walked)).toEqual({ kind: 'step', stone: 'first-check', screen: 'review' });
  });

  it('stays in a stone that the person chose out of order, then goes on with the first open one', () => {
    const jumped = enter(newProgress(1), 'plan', 'obstacle');
    expect(nextStep(jumped)).toEqual({ kind: 'step', stone: 'plan', screen: 'obstacle' });
    expect(nextStep(placeStone(jumped, 'plan', now))).toEqual({ kind: 'step', stone: 'arrive', screen: 'urgent' });
  });

  it('comes to the first screen when the one last seen is not on this way, or is gone', () => {
    const seen = chooseWay(enter(newProgress(1), 'listen', 'matters'), 'short');
    expect(nextStep(seen)).toEqual({ kind: 'step', stone: 'listen', screen: 'story' });
    const old: Progress = { ...newProgress(1), at: { arrive: 'a-screen-of-an-older-version' } };
    expect(nextStep(old)).toEqual({ kind: 'step', stone: 'arrive', screen: 'urgent' });
  });
});

describe('skipStone', () => {
  it('moves on, places nothing, and lets the stone be taken up later', () => {
    const skipped = skipStone(newProgress(1), 'arrive');
    expect(skipped.placed).toEqual([]);
    expect(nextStep(skipped)).toMatchObject({ stone: 'first-check' });
    const back = enter(skipped, 'arrive', 'privacy');
    expect(nextStep(back)).toMatchObject({ stone: 'arrive', screen: 'privacy' });
    expect(placeStone(back, 'arrive', now)).toMatchObject({ placed: [{ stone: 'arrive' }], skipped: [] });
  });

  it('takes nothing from the cairn', () => {
    const placed = placeStone(newProgress(1), 'arrive', now);
    expect(skipStone(placed, 'arrive')).toEqual(placed);
  });
});

describe('placeStone', () => {
  it('keeps the first time', () => {
    const placed = placeStone(newProgress(1), 'arrive', now);
    expect(placeStone(placed, 'arrive', later)).toEqual(placed);
  });
});

describe('start', () => {
  it('keeps the first time', () => {
    expect(start(start(newProgress(1), now), later).startedAt).toEqual(now);
  });
});

describe('enter', () => {
  it('does not note a screen that nobody knows', () => {
    expect(enter(newProgress(1), 'arrive', 'constructor')).toEqual(newProgress(1));
  });
});

describe('minutesLeft', () => {
  it('counts open stones only', () => {
    expect(minutesLeft(newProgress(1))).toBe(29);
    expect(minutesLeft(chooseWay(newProgress(1), 'short'))).toBe(10);
    expect(minutesLeft(skipStone(placeStone(newProgress(1), 'arrive', now), 'tell'))).toBe(22);
  });
});

describe('stoneRows', () => {
  it('tells home what is placed, skipped, next and later', () => {
    const walked = skipStone(placeStone(newProgress(1), 'arrive', now), 'first-check');
    expect(stoneRows(walked).map((row) => row.standing)).toEqual([
      'placed',
      'skipped',
      'next',
      ...Array.from({ length: 6 }, () => 'later'),
    ]);
  });

  it('keeps a placed stone that the short way leaves out', () => {
    const told = chooseWay(placeStone(newProgress(1), 'tell', now), 'short');
    expect(stoneRows(told).map((row) => row.stone)).toContain('tell');
    expect(stoneRows(chooseWay(newProgress(1), 'short')).map((row) => row.stone)).not.toContain('tell');
  });
});

const stone = fc.constantFrom<Stone>(...stones);
const move = fc.oneof(
  fc.record({ kind: fc.constant('enter' as const), stone, screen: fc.constantFrom('urgent', 'story', 'done', 'review', 'gone') }),
  fc.record({ kind: fc.constant('place' as const), stone }),
  fc.record({ kind: fc.constant('skip' as const), stone }),
  fc.record({ kind: fc.constant('way' as const), way: fc.constantFrom('whole' as const, 'short' as const) }),
  fc.record({ kind: fc.constant('start' as const) }),
);

function step(progress: Progress, made: typeof move extends fc.Arbitrary<infer Move> ? Move : never): Progress {
  switch (made.kind) {
    case 'enter':
      return enter(progress, made.stone, made.screen);
    case 'place':
      return placeStone(progress, made.stone, now);
    case 'skip':
      return skipStone(progress, made.stone);
    case 'way':
      return chooseWay(progress, made.way);
    case 'start':
      return start(progress, now);
  }
}

describe('any walk', () => {
  it('never loses a placed stone, never doubles one, never both places and skips, and stays a valid row', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        moves.reduce((progress, made) => {
          const before = JSON.stringify(progress);
          const after = step(progress, made);
          expect(JSON.stringify(progress)).toBe(before);
          expect(after.placed.slice(0, progress.placed.length)).toEqual(progress.placed);
          const placed = after.placed.map((entry) => entry.stone);
          expect(new Set(placed).size).toBe(placed.length);
          expect(new Set(after.skipped).size).toBe(after.skipped.length);
          expect(placed.filter((name) => after.skipped.includes(name))).toEqual([]);
          expect(v.safeParse(progressSchema, after).issues).toBeUndefined();
          return after;
        }, newProgress(7));
      }),
    );
  });

  it('can always be walked on to its end, screen by screen', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        let progress = moves.reduce(step, newProgress(7));
        let screens = 0;
        for (let next = nextStep(progress); next.kind === 'step'; next = nextStep(progress)) {
          screens += 1;
          expect(screens).toBeLessThan(60);
          const screen = nextScreen(next.stone, next.screen, progress.way);
          progress = screen === undefined ? placeStone(progress, next.stone, now) : enter(progress, next.stone, screen);
        }
        expect(openStones(progress)).toEqual([]);
        expect(minutesLeft(progress)).toBe(0);
      }),
    );
  });
});

describe('a path that a study limits', () => {
  const checkOnly = limitTo(newProgress(1), ['arrive', 'first-check']);

  it('offers only its stones, and is finished after them', () => {
    expect(openStones(checkOnly).map((plan) => plan.stone)).toEqual(['arrive', 'first-check']);
    expect(stoneRows(checkOnly).map((row) => row.stone)).toEqual(['arrive', 'first-check']);
    const done = placeStone(placeStone(checkOnly, 'arrive', now), 'first-check', now);
    expect(nextStep(done)).toEqual({ kind: 'finished' });
    expect([isOnPath(done, 'tell'), isOnPath(done, 'arrive')]).toEqual([false, true]);
  });

  it('opens again whole, and keeps every stone that was placed meanwhile', () => {
    const done = placeStone(limitTo(newProgress(1), ['arrive', 'tell']), 'tell', now);
    const closed = limitTo(done, ['arrive']);
    expect(stoneRows(closed).map((row) => row.stone)).toEqual(['arrive', 'tell']);
    const open = limitTo(closed, undefined);
    expect(open).not.toHaveProperty('only');
    expect(open.placed).toEqual(done.placed);
    expect(v.is(progressSchema, closed)).toBe(true);
  });
});
