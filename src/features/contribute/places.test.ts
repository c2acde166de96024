import { describe, expect, it } from 'vitest';

import { addressOf, following, placeIn, reachable, way } from './places.ts';

describe('the addresses of this room', () => {
  it('lead back to where they came from', () => {
    for (const screen of [...way, 'kept', 'mine', 'edits'] as const) {
      const place = { screen, at: 2, contribution: 'abc' };
      expect(placeIn(new URL(addressOf(place), 'https://cairn.example').searchParams)).toEqual(place);
    }
    expect(placeIn(new URLSearchParams('s=gone&n=-1'))).toEqual({ screen: 'start', at: 0, contribution: undefined });
  });
});

describe('reachable', () => {
  const none = { library: false, words: false, consent: false };
  it('lets nobody past what has to be there', () => {
    expect(reachable('look', none)).toBe('start');
    expect(reachable('look', { ...none, library: true })).toBe('words');
    expect(reachable('look', { ...none, library: true, words: true })).toBe('yes');
    expect(reachable('look', { library: true, words: true, consent: true })).toBe('look');
    expect(reachable('yes', { ...none, library: true, words: true })).toBe('yes');
    expect(reachable('mine', none)).toBe('mine');
  });

  it('goes through all screens, one after the other', () => {
    expect(following('start')).toBe('words');
    expect(following('yes')).toBe('look');
    expect(following('look')).toBe('look');
  });
});
