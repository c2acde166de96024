import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findStories, indexStories } from './search.ts';

const bus = {
  id: 'bus',
  title: 'Barry kept his helmet on',
  lines: ['After the last bus I asked the least likely man to stay.', 'From Wale, 36, who drives a bus'],
  tags: ['Low mood', 'depression', 'I do not want to be a burden', 'Works shifts'],
};
const onions = {
  id: 'onions',
  title: 'It was not the onions',
  lines: ['I told the cook why I was crying.', 'From Jasvir, 71, who makes flatbread'],
  tags: ['Grief', 'Loneliness', 'People will think I am weak', 'Faith'],
};
const stairs = {
  id: 'stairs',
  title: 'Thirteen stairs',
  lines: ['I counted them with the baby.', 'From Hetal, 29, who works in a nursery'],
  tags: ['A new baby', 'Worry and panic', 'My family might find out'],
};
const index = indexStories([bus, onions, stairs]);

describe('findStories', () => {
  it.each(['', '   ', '?!'])('finds all, in their order, for %j', (query) => {
    expect(findStories(index, query)).toEqual(['bus', 'onions', 'stairs']);
  });

  it.each([
    ['helmet', ['bus']],
    ['HÉLMET', ['bus']],
    ['hemlet', ['bus']],
    ['burdon', ['bus']],
    ['depresion', ['bus']],
    ['lonelyness', ['onions']],
    ['greif', ['onions']],
    ['baby new', ['stairs']],
    ['panik', ['stairs']],
    ['shift', ['bus']],
    ['the elephant', []],
    ['elephant', []],
  ] as const)('finds for %j: %j', (query, found) => expect(findStories(index, query)).toEqual(found));

  it('lets a word that all have, or a word that none has, not spoil the rest', () => {
    expect(findStories(index, 'from the helmet')).toEqual(['bus']);
    expect(findStories(index, 'crying onions xyzzy')).toEqual(['onions']);
  });

  it('forgives no slip for a word that is there as typed', () => {
    const [first] = [
      indexStories([
        { ...bus, tags: ['worry'] },
        { ...onions, tags: ['sorry'] },
      ]),
    ];
    expect(findStories(first, 'worry')).toEqual(['bus']);
  });

  it('puts the title before tags, and tags before lines', () => {
    const make = (id: string, facts: object) => ({ id, title: 'x', lines: [], tags: [], ...facts });
    const three = indexStories([make('line', { lines: ['bread'] }), make('tag', { tags: ['bread'] }), make('title', { title: 'Bread' })]);
    expect(findStories(three, 'bread')).toEqual(['title', 'tag', 'line']);
  });

  it('does not stall on a pasted page', () => {
    expect(findStories(index, 'bus '.repeat(20_000))).toEqual(['bus']);
  });
});

describe('any story', () => {
  const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdefghijklmnoprstuvwy')), minLength: 5, maxLength: 10 });
  const anyStories = fc
    .array(fc.tuple(fc.array(word, { minLength: 2, maxLength: 5 }), fc.array(word, { maxLength: 3 })), { minLength: 1, maxLength: 6 })
    .map((drawn) => drawn.map(([title, tags], nth) => ({ id: `s${nth}`, title: title.join(' '), lines: [], tags })));

  it('is found by its own title, in any order, without regard to capitals and accents', () => {
    fc.assert(
      fc.property(anyStories, fc.nat(), (stories, nth) => {
        const story = stories[nth % stories.length];
        if (story === undefined) return;
        const query = story.title.toUpperCase().split(' ').toReversed().join('  ').replaceAll('E', 'É');
        expect(findStories(indexStories(stories), query)).toContain(story.id);
      }),
    );
  });

  it('is found with one slip in a word that no other story has', () => {
    const lone = fc.string({ unit: fc.constantFrom(...Array.from('bcdfghjk')), minLength: 5, maxLength: 10 });
    const both = (tag: string) =>
      indexStories([bus, { id: 'mine', title: 'Moon', lines: [], tags: [tag] }].map((one) => ({ ...one, lines: [] })));
    fc.assert(
      fc.property(lone, fc.nat(), (tag, at) => {
        const place = at % tag.length;
        expect(findStories(both(tag), `${tag.slice(0, place)}q${tag.slice(place + 1)}`)).toEqual(['mine']);
      }),
    );
  });

  it('comes at most once, and only if it is there', () => {
    fc.assert(
      fc.property(anyStories, fc.string(), (stories, query) => {
        const found = findStories(indexStories(stories), query);
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((id) => !stories.some((story) => story.id === id))).toEqual([]);
      }),
    );
  });
});
