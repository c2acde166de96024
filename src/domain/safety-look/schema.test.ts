import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';

import { phraseListSchema, phraseSchema } from './schema.ts';

const faults = (line: string) => safeParse(phraseSchema, line).issues?.map(({ message }) => message) ?? [];

describe('a line that an author may write', () => {
  it.each([
    'i want to vanish',
    'i want/need to vanish',
    'i am ... vanishing',
    'i ... am ... vanishing',
    'i don’t want to stay',
    'ich möchte nicht mehr',
    Array.from({ length: 12 }, () => 'word').join(' '),
    'a/b/c/d/e/f/g/h/i/j k/l/m/n/o/p/q/r/s/t',
  ])('%s', (line) => {
    expect(faults(line)).toEqual([]);
  });

  it.each([
    ['two  spaces', /single spaces/],
    ['a comma, here', /single spaces/],
    ['either/ or', /single spaces/],
    ['/or', /single spaces/],
    ['four .... dots', /single spaces/],
    ['I want to vanish', /lower-case/],
    ['... want to vanish', /between words/],
    ['i want to ...', /between words/],
    ['i ... want ... to ... vanish', /at most two/],
    [Array.from({ length: 13 }, () => 'word').join(' '), /twelve words/],
    ['a/b/c/d/e/f/g/h/i/j k/l/m/n/o/p/q/r/s/t u/v', /several lines/],
  ])('not %s, and it is said why', (line, why) => {
    const said = faults(line);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(why);
  });
});

describe('a list', () => {
  const leaveOut = { not: [], notNot: [], others: [], longAgo: [], past: [], jokes: [] };
  const list = { language: 'en', phrases: { now: ['i want to vanish'], anyTime: [] }, sameAs: {}, passOver: [], begins: [], sayings: [] };
  const whole = { ...list, leaveOut, unless: [], splits: [] };
  const isTaken = (change: object) => safeParse(phraseListSchema, { ...whole, ...change }).success;

  it('takes words as they stand, and one sign for a joke', () => {
    expect(isTaken({})).toBe(true);
    expect(isTaken({ sameAs: { 'want to': ['wanna'] }, passOver: ['so'], leaveOut: { ...leaveOut, jokes: ['lol', '😂'] } })).toBe(true);
  });

  it.each([
    ['a phrase of one word, which says too little', { phrases: { now: ['vanish'], anyTime: [] } }],
    ['a phrase of one word about any time', { phrases: { now: ['i want to vanish'], anyTime: ['vanish'] } }],
    ['no phrase for now', { phrases: { now: [], anyTime: ['i want to vanish'] } }],
    ['a choice where plain words are asked', { unless: ['now/today'] }],
    ['a gap where plain words are asked', { splits: ['but ... then'] }],
    ['two words to pass over', { passOver: ['so very'] }],
    ['two signs for a joke', { leaveOut: { ...leaveOut, jokes: ['😂😂'] } }],
    ['a sign with a word for a joke', { leaveOut: { ...leaveOut, jokes: ['😂a'] } }],
    ['no cues for what is denied', { leaveOut: { ...leaveOut, not: undefined } }],
  ])('does not take %s', (_what, change) => {
    expect(isTaken(change)).toBe(false);
  });
});
