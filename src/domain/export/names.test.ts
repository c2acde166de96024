import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nameGiver, plainName } from '#domain/export/names.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9_]{1,60}$/);

describe('nameGiver', () => {
  it('gives names that are short, unique, and the same for the same thing', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60 }), (wanted) => {
        const [one, other] = [nameGiver(32), nameGiver(32)];
        const given = wanted.map((text, place) => one(text, `thing ${place}`));
        expect(new Set(given).size).toBe(wanted.length);
        for (const text of given) expect(text).toMatch(/^[a-z][a-z0-9_]{0,31}$/);
        expect(wanted.map((text, place) => other(text, `thing ${place}`))).toEqual(given);
      }),
    );
  });

  it('keeps a name that fits', () => {
    const give = nameGiver(32);
    expect(give('pre_hsi_friend', 'a')).toBe('pre_hsi_friend');
    expect(give('pre_hsi_friend', 'b')).not.toBe('pre_hsi_friend');
  });

  it('cuts a name that does not, whatever else is in the file', () => {
    const long = `pre_${'a'.repeat(40)}`;
    const [alone, among] = [nameGiver(32), nameGiver(32)];
    among('pre_other', 'x');
    expect(alone(long, 'thing')).toBe(among(long, 'thing'));
    expect(alone(`${long}b`, 'thing b')).not.toBe(among(long, 'thing'));
  });
});

describe('plainName', () => {
  it.each([
    ['story-feedback', 'story_feedback'],
    ['9-lives', 'q_9_lives'],
    ['hsi', 'hsi'],
  ])('makes %s into %s', (id, plain) => {
    expect(plainName(id)).toBe(plain);
  });
});
