import { describe, expect, it } from 'vitest';

import { placeIn, reachable, screensOf, shareAddress, steps } from './places.ts';

const all = { words: true, page: true, year: true, agreed: true };

describe('reachable', () => {
  it.each(steps)('lets %s go through its own screens when everything is there', (step) => {
    for (const screen of screensOf(step)) expect(reachable({ screen, step }, all)).toBe(screen);
    expect(reachable({ screen: step === 'swap' ? 'page' : 'story', step }, all)).toBe('with');
  });

  it('never shows the ways out, or the words large, without a yes', () => {
    for (const screen of ['hand', 'show'] as const) {
      expect(reachable({ screen, step: 'person' }, { ...all, agreed: false })).toBe('preview');
    }
  });

  it('goes back to what is not decided yet', () => {
    expect(reachable({ screen: 'preview', step: 'person' }, { ...all, words: false })).toBe('words');
    expect(reachable({ screen: 'with', step: undefined }, { ...all, words: false })).toBe('words');
    expect(reachable({ screen: 'who', step: undefined }, all)).toBe('with');
    expect(reachable({ screen: 'story', step: 'swap' }, { ...all, year: false })).toBe('with');
    expect(reachable({ screen: 'hand', step: 'clinician' }, { ...all, page: false })).toBe('page');
  });

  it('always shows what hangs on nothing', () => {
    const nothing = { words: false, page: false, year: false, agreed: false };
    for (const screen of ['words', 'kept', 'handed'] as const) expect(reachable({ screen, step: undefined }, nothing)).toBe(screen);
  });
});

describe('the address', () => {
  it('comes back as it was', () => {
    const place = { telling: 'first.letter', screen: 'names', step: 'swap', at: 3 } as const;
    expect(placeIn(new URL(shareAddress(place), 'https://x.example').searchParams)).toEqual(place);
    expect(shareAddress({ telling: undefined, screen: 'words', step: undefined, at: 0 })).toBe('/share');
  });

  it('is believed only as far as it makes sense', () => {
    expect(placeIn(new URLSearchParams('s=constructor&to=library&n=-1'))).toEqual({
      telling: undefined,
      screen: 'words',
      step: undefined,
      at: 0,
    });
    expect(placeIn(new URLSearchParams('n=1e999')).at).toBe(0);
  });
});
