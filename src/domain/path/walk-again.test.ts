import { describe, expect, it } from 'vitest';

import { momentAt } from '../time/moment.ts';
import { enter, limitTo, newProgress, nextStep, openStones, placeStone, skipStone, start, stoneRows, walkAgain } from './progress.ts';

const now = momentAt(Date.UTC(2026, 2, 1, 12), 0);
const later = momentAt(Date.UTC(2026, 2, 2, 12), 0);
const begun = placeStone(newProgress(1), 'arrive', now);

describe('walking a stone again', () => {
  it('opens it, from its first screen, and leaves the cairn as it is', () => {
    const again = walkAgain(enter(begun, 'arrive', 'privacy'), ['arrive']);
    expect(nextStep(again)).toEqual({ kind: 'step', stone: 'arrive', screen: 'urgent' });
    expect(openStones(again).map(({ stone }) => stone)).toContain('arrive');
    expect(again.placed).toEqual(begun.placed);
    expect(stoneRows(again).find(({ stone }) => stone === 'arrive')?.standing).toBe('next');
  });

  it('ends when it is placed or skipped, and the stone lies where it lay, with its first day', () => {
    const again = walkAgain(begun, ['arrive']);
    for (const done of [placeStone(again, 'arrive', later), skipStone(again, 'arrive')]) {
      expect(done.placed).toEqual([{ stone: 'arrive', at: now }]);
      expect(done.skipped).toEqual([]);
      expect(done).not.toHaveProperty('again');
      expect(nextStep(done)).toMatchObject({ stone: 'first-check' });
      expect(stoneRows(done).find(({ stone }) => stone === 'arrive')?.standing).toBe('placed');
    }
  });

  it('goes on with the others when one of several is done', () => {
    const both = walkAgain(placeStone(begun, 'first-check', now), ['arrive', 'first-check']);
    expect(placeStone(both, 'arrive', later).again).toEqual(['first-check']);
    expect(nextStep(placeStone(both, 'arrive', later))).toMatchObject({ stone: 'first-check' });
  });

  it('asks for a stone once, however often it is wanted', () => {
    expect(walkAgain(walkAgain(begun, ['arrive']), ['arrive']).again).toEqual(['arrive']);
  });

  it('takes up a skipped stone, and only those that are named', () => {
    const skipped = skipStone(skipStone(newProgress(1), 'arrive'), 'first-check');
    const again = walkAgain(skipped, ['arrive']);
    expect(again.skipped).toEqual(['first-check']);
    expect(again).not.toHaveProperty('again');
    const seen = walkAgain(enter(enter(begun, 'plan', 'obstacle'), 'first-check', 'review'), ['first-check']);
    expect(seen.at).toEqual({ plan: 'obstacle' });
  });
});

describe('the list of stones', () => {
  it('tells what is placed, skipped, next and later', () => {
    const rows = stoneRows(skipStone(begun, 'first-check'));
    expect(rows.slice(0, 2).map(({ stone, standing }) => [stone, standing])).toEqual([
      ['arrive', 'placed'],
      ['first-check', 'skipped'],
    ]);
    expect(rows.filter(({ standing }) => standing === 'next')).toHaveLength(1);
    expect(rows.at(-1)?.standing).toBe('later');
    expect(rows.every(({ minutes }) => minutes >= 0)).toBe(true);
  });

  it('has a stone of another path only where it lies on the cairn', () => {
    const limited = limitTo(begun, ['plan']);
    expect(stoneRows(limited).map(({ stone }) => stone)).toEqual(['arrive', 'plan']);
    expect(limitTo(limited, undefined)).not.toHaveProperty('only');
  });
});

describe('the beginning', () => {
  it('is noted once', () => {
    expect(start(start(newProgress(1), now), later).startedAt).toEqual(now);
    expect(newProgress(-1).seed).toBe(2 ** 32 - 1);
  });
});
