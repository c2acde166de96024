import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { beginnings, mostPackedList, readStart, startQuery } from '#domain/recommend/link.ts';

const countries = ['GB', 'IE', 'NZ'];
const address = (search: string, hash: string) => {
  const query = new URLSearchParams(search);
  return { get: (name: string) => query.get(name), hash };
};
const addressOf = (text: string) => {
  const { search, hash } = new URL(text, 'https://example.org/en/start');
  return address(search, hash);
};

describe('the address that is handed on', () => {
  it('gives back what it was made of', () => {
    fc.assert(
      fc.property(
        fc.record({
          begin: fc.constantFrom(...beginnings),
          country: fc.option(fc.constantFrom(...countries), { nil: undefined }),
          list: fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/), { nil: undefined }),
        }),
        (link) => {
          const { country, begin, list } = readStart(addressOf(startQuery(link)), countries);
          expect({ country, begin, list }).toEqual(link);
        },
      ),
    );
  });

  it('is short where nothing is chosen', () => {
    expect(startQuery({ begin: 'home' })).toBe('');
    expect(startQuery({ begin: 'stories', country: 'GB' })).toBe('?c=GB&to=stories');
  });

  it.each([
    ['?c=XX&to=stories', '', { begin: 'stories' }],
    ['?c=gb', '', { begin: 'home', country: 'GB' }],
    ['?to=//evil.example', '', { begin: 'home' }],
    ['?to=javascript:alert(1)', '#l=<script>', { begin: 'home' }],
    ['', '#l=', { begin: 'home' }],
    ['', '#l=abc!', { begin: 'home' }],
    ['', '#l=!abc', { begin: 'home' }],
    ['', '#x=abc', { begin: 'home' }],
    ['', `#l=${'a'.repeat(mostPackedList + 1)}`, { begin: 'home' }],
    ['?__proto__=1&c=constructor', '#', { begin: 'home' }],
  ])('takes only what it knows from %s %s', (search, hash, known) => {
    expect(readStart(address(search, hash), countries)).toEqual(known);
  });

  it('can carry nothing about a person: every other part of an address is left out', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        expect(Object.keys(readStart(address(search, hash), countries)).every((key) => ['begin', 'country', 'list'].includes(key))).toBe(
          true,
        );
      }),
    );
  });
});
