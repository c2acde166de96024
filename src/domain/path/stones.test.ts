import { describe, expect, it } from 'vitest';

import { nextScreen, planOf, previousScreen, stonesOf } from '#domain/path/stones.ts';

const minutes = (way: 'whole' | 'short') => stonesOf(way).reduce((sum, plan) => sum + plan.minutes, 0);

describe('stonesOf', () => {
  it('takes under half an hour, and ten minutes on the short way', () => {
    expect(minutes('whole')).toBe(29);
    expect(minutes('short')).toBe(10);
  });

  it('has nine stones, each once', () => {
    expect(new Set(stonesOf('whole').map((plan) => plan.stone)).size).toBe(9);
    expect(stonesOf('whole')).toHaveLength(9);
  });

  it('makes the short way from parts of the whole one, in its order, with both checks', () => {
    const whole = stonesOf('whole');
    const places = stonesOf('short').map(({ stone, screens }) => {
      const place = whole.findIndex((plan) => plan.stone === stone);
      const all = whole[place]?.screens ?? [];
      expect(all.filter((screen) => screens.includes(screen))).toEqual(screens);
      return place;
    });
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(stonesOf('short').map((plan) => plan.stone)).toEqual(expect.arrayContaining(['first-check', 'second-check', 'plan']));
  });
});

describe('screens', () => {
  it('lead forth and back', () => {
    expect(nextScreen('listen', 'moment', 'whole')).toBe('matters');
    expect(nextScreen('listen', 'story', 'short')).toBe('landed');
    expect(nextScreen('listen', 'landed', 'whole')).toBeUndefined();
    expect(nextScreen('listen', 'gone', 'whole')).toBe('moment');
    expect(previousScreen('listen', 'story', 'whole')).toBe('matters');
    expect(previousScreen('listen', 'story', 'short')).toBeUndefined();
    expect(previousScreen('listen', 'gone', 'whole')).toBeUndefined();
  });

  it('are there on the short way too for a stone it leaves out', () => {
    expect(planOf('tell', 'short')?.screens[0]).toBe('ready');
  });
});
