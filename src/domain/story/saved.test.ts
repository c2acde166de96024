import { describe, expect, it } from 'vitest';

import { withoutWithdrawn } from './gone.ts';
import { withSaved } from './saved.ts';

describe('saving', () => {
  it('puts the story first, once, and keeps all else', () => {
    expect(withSaved(undefined, 'a', true)).toEqual({ savedStories: ['a'] });
    expect(withSaved({ barrier: 'burden', savedStories: ['a', 'b'] }, 'b', true)).toEqual({ barrier: 'burden', savedStories: ['b', 'a'] });
  });

  it('takes it out, and leaves no empty list behind', () => {
    expect(withSaved({ savedStories: ['a', 'b'] }, 'a', false)).toEqual({ savedStories: ['b'] });
    expect(withSaved({ barrier: 'burden', savedStories: ['a'] }, 'a', false)).toEqual({ barrier: 'burden' });
    expect(withSaved(undefined, 'a', false)).toEqual({});
  });
});

describe('stories that were taken back', () => {
  it('leave the saved ones, the chosen one, and nothing else', () => {
    const choices = { barrier: 'burden', story: 'gone', savedStories: ['a', 'gone', 'b'] };
    expect(withoutWithdrawn(choices, ['b', 'a'])).toEqual({ barrier: 'burden', savedStories: ['a', 'b'] });
    expect(withoutWithdrawn({ story: 'a', savedStories: ['gone'] }, ['a'])).toEqual({ story: 'a' });
  });

  it('change nothing when all stand: the same object, so nothing is written', () => {
    for (const choices of [{}, { story: 'a', savedStories: ['a', 'b'] }, { savedStories: [] }]) {
      expect(withoutWithdrawn(choices, ['a', 'b'])).toBe(choices);
    }
  });
});
