import { describe, expect, it } from 'vitest';

import { joinScreens, purposeOf, reachable } from './join-screens.ts';

const purposes = [
  { id: 'take-part', needed: true },
  { id: 'ask-again', needed: false },
];

describe('the screens of joining', () => {
  it('ask each purpose on a screen of its own, and a code only where there is one', () => {
    expect(joinScreens({ codes: 'issued', purposes })).toEqual(['about', 'code', 'ask-take-part', 'ask-ask-again']);
    expect(joinScreens({ codes: 'none', purposes })).toEqual(['about', 'ask-take-part', 'ask-ask-again']);
    expect(purposeOf('ask-ask-again')).toBe('ask-again');
    expect(purposeOf('code')).toBeUndefined();
  });

  it('let nobody past the code or a question by the address', () => {
    const screens = joinScreens({ codes: 'issued', purposes });
    const after = (done: readonly string[], named: string | null) => reachable(screens, named, (screen) => done.includes(screen));
    expect(after([], null)).toBe('about');
    expect(after(['about'], 'ask-ask-again')).toBe('code');
    expect(after(['about', 'code'], 'ask-ask-again')).toBe('ask-take-part');
    expect(after(['about', 'code', 'ask-take-part'], 'ask-ask-again')).toBe('ask-ask-again');
    expect(after(['about', 'code'], 'about')).toBe('about');
    expect(after(['about'], 'something-else')).toBe('about');
  });
});
