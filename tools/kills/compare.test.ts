import { describe, expect, it } from 'vitest';

import { lost } from './compare.ts';
import type { Entry } from './diary.ts';

const name = 'words/a';

function compare(entries: readonly Entry[], found: Readonly<Record<string, string>>, before: Readonly<Record<string, string>> = {}) {
  const things = { before: new Map(Object.entries(before)), found: new Map(Object.entries(found)) };
  return lost({ ...things, entries, killedAt: 5000, mostLostMs: 1000 });
}

function entry(act: 'tried' | 'typed' | 'kept', value: string, at = 4900): Entry {
  return { act, name, value, at };
}

describe('fault 3, 4: what a killed browser may bring back', () => {
  it('is what was kept before, where nothing was done', () => {
    expect(compare([], { [name]: 'old' }, { [name]: 'old' })).toEqual([]);
    expect(compare([], {}, { [name]: 'old' })).toEqual(['words/a: nothing came back, “old” was expected']);
  });

  it('is what was confirmed, and nothing older: a store that confirms before it writes is caught', () => {
    const entries = [entry('tried', 'one'), entry('kept', 'one')];
    expect(compare(entries, { [name]: 'one' }, { [name]: 'old' })).toEqual([]);
    expect(compare(entries, { [name]: 'old' }, { [name]: 'old' })).toEqual(['words/a: “old” came back, “one” was expected']);
    expect(compare(entries, {})).toEqual(['words/a: nothing came back, “one” was expected']);
  });

  it('is either of the two, where it was tried and not confirmed', () => {
    const entries = [entry('tried', 'one'), entry('kept', 'one'), entry('tried', 'two')];
    expect(compare(entries, { [name]: 'one' })).toEqual([]);
    expect(compare(entries, { [name]: 'two' })).toEqual([]);
  });

  it('is nothing half-written, and nothing that nobody wrote', () => {
    expect(compare([entry('tried', 'whole')], { [name]: 'who' })).toEqual(['words/a: “who” came back, nothing or “whole” was expected']);
    expect(compare([], { 'words/b': 'x' })).toEqual(['words/b: “x” came back, nothing was expected']);
  });

  it('lacks no more than the last second of typing', () => {
    const entries = [entry('typed', 'a', 3000), entry('typed', 'ab', 3900), entry('typed', 'abc', 4500)];
    expect(compare(entries, { [name]: 'abc' })).toEqual([]);
    expect(compare(entries, { [name]: 'ab' })).toEqual([]);
    expect(compare(entries, { [name]: 'a' })).toEqual(['words/a: “a” came back, and “ab” had been typed long before']);
    expect(compare(entries, {})).toEqual(['words/a: nothing came back, and “ab” had been typed long before']);
  });
});

describe('fault 3: everything replaced at once', () => {
  const before = { [name]: 'old', 'words/b': 'old' };
  const whole = new Map([
    [name, 'new'],
    ['words/c', 'new'],
  ]);
  const tried: Entry = { act: 'tried-whole', whole, at: 1 };

  it('came, or did not come, and is never torn', () => {
    expect(compare([tried], before, before)).toEqual([]);
    expect(compare([tried], { [name]: 'new', 'words/c': 'new' }, before)).toEqual([]);
    expect(compare([tried], { [name]: 'new', 'words/b': 'old' }, before)).not.toEqual([]);
    expect(compare([tried], { [name]: 'old', 'words/c': 'new' }, before)).not.toEqual([]);
  });

  it('came, once it was confirmed, and what follows counts from there', () => {
    const kept: Entry = { act: 'kept-whole', whole, at: 2 };
    expect(compare([tried, kept], before, before)).not.toEqual([]);
    expect(compare([tried, kept, entry('tried', 'later'), entry('kept', 'later')], { [name]: 'later', 'words/c': 'new' }, before)).toEqual(
      [],
    );
  });
});
