import { describe, expect, it } from 'vitest';

import { compareRanks, rankOf } from './match-rank.ts';
import { chat, country, phone, service, sms } from './match.test-data.ts';
import type { Wish } from './match-wish.ts';
import type { Channel, Service } from './schema.ts';

/** A Monday in November, half past ten at night in London: what has office hours is closed. */
const night = { today: '2026-11-30', nowMs: Date.UTC(2026, 10, 30, 22, 30) };
const evenings: Channel = { ...phone, hours: 'Mo-Su 18:00-23:00' };

/** Which of the two comes first, whatever they are called. */
function first(one: Partial<Service>, other: Partial<Service>, wish: Partial<Wish> = {}) {
  const winners = [
    ['a', 'b'],
    ['b', 'a'],
  ].map(([own = '', next = '']) => {
    const places = [service(own, 'helpline', one), service(next, 'helpline', other)];
    const rank = rankOf(
      country(...places, service('x', 'helpline'), service('y', 'helpline')),
      { forWhom: [], reading: 'en', ...wish },
      night,
    );
    const [best] = places.toSorted((a, b) => compareRanks(rank(a), rank(b)));
    return best?.id === own ? 'one' : 'other';
  });
  return winners[0] === winners[1] ? winners[0] : 'whichever name comes first';
}

describe('of two places that are alike in everything else', () => {
  it.each<readonly [string, Partial<Service>, Partial<Service>, Partial<Wish>]>([
    ['the one that was looked over lately', {}, { checkedOn: '2024-01-01' }, {}],
    ['the one that is not for another part of the country', {}, { regions: ['wales'] }, { region: 'england' }],
    [
      'the one that is sure to be for this part',
      { region: 'England', regions: ['england'] },
      { region: 'Some towns' },
      { region: 'england' },
    ],
    ['the one in the language that was asked for', { languages: ['cy'] }, {}, { forWhom: ['language-cy'] }],
    ['the one in the language that Cairn is read in', { languages: ['en', 'cy'] }, { languages: ['fr'] }, { reading: 'cy' }],
    ['the one in the language of the country, when none is in the language of the reader', {}, { languages: ['fr'] }, { reading: 'pl' }],
    [
      'the one that is there for who thinks of dying',
      { kind: 'crisis-line', topics: ['suicide'] },
      { kind: 'crisis-line' },
      { about: 'life' },
    ],
    ['the one that can be reached as wished', { channels: [sms] }, {}, { talkBy: 'text' }],
    ['the one for what help is looked for', { topics: ['loneliness'] }, {}, { about: 'lonely' }],
    ['the one that has more of what was asked', { anonymous: true }, {}, { forWhom: ['no-name', 'no-cost'] }],
    ['the one that is made for the group that was named', { topics: ['carers', 'any-distress'] }, {}, { forWhom: ['carer', 'student'] }],
    [
      'the one that is open now, when it is for today',
      { channels: [evenings] },
      { channels: [{ ...phone, hours: 'Mo-Fr 09:00-17:00' }] },
      { when: 'today' },
    ],
    ['the one that somebody has looked over at all', {}, { checkedOn: null }, {}],
    ['the one for the age that is known', { ages: '11 to 25' }, { ages: '11 to 60' }, { ageBand: '18-24' }],
    ['the one for every age', {}, { ages: '18 and over' }, {}],
    ['the one that is open day and night', {}, { channels: [evenings] }, {}],
    ['the one whose hours are sure', {}, { hoursUnsure: true }, {}],
  ])('%s comes first', (...[, one, other, wish]) => {
    expect(first(one, other, wish)).toBe('one');
    expect(first(other, one, wish)).toBe('other');
  });

  it('and in that too, the name decides, so that the order of the file does not', () => {
    expect(first({}, {})).toBe('whichever name comes first');
    expect(first({ channels: [chat] }, { channels: [chat] }, { when: 'today' })).toBe('whichever name comes first');
    expect(first({ anonymous: true }, {})).toBe('whichever name comes first');
    expect(first({ topics: ['loneliness', 'any-distress'] }, {})).toBe('whichever name comes first');
  });
});

describe('a doctor or a way to treatment', () => {
  const doctor = { kind: 'primary-care' } as const;
  const line = { kind: 'helpline' } as const;
  it('comes before a line when there is time, and to meet somebody', () => {
    expect(first(doctor, line)).toBe('one');
    expect(first(doctor, line, { when: 'days' })).toBe('one');
    expect(first(doctor, line, { talkBy: 'in-person', when: 'today' })).toBe('one');
  });

  it('comes after it for today, for who thinks of dying, and for who would rather call or write', () => {
    expect(first(doctor, line, { when: 'today' })).toBe('other');
    expect(first({ ...doctor, topics: ['suicide'] }, { ...line, topics: ['suicide'] }, { about: 'life' })).toBe('other');
    expect(first(doctor, line, { talkBy: 'call' })).toBe('other');
  });
});
