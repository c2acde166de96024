import { describe, expect, it } from 'vitest';

import { veryOldLast } from './freshness.ts';
import { askableIn, languageAnswer } from './match-askable.ts';
import { isForAge, isFree, isOpenNow, isReached, matches, regionFit, relaxedFor, speaks, suitedChannels } from './match-fit.ts';
import { matchOwn } from './match-own.ts';
import { agesWished, groupOfBand, languageAsked, wishOf, type Wish } from './match-wish.ts';
import { chat, country, phone, service, sms, web } from './match.test-data.ts';
import type { Channel } from './schema.ts';

/** A Wednesday at noon in London. */
const now = { today: '2026-11-25', nowMs: Date.UTC(2026, 10, 25, 12) };
const call = {
  value: '18001116123',
  display: '18001 116 123',
  dialAs: 'national',
  cost: 'free',
  hours: '24/7',
  tz: 'Europe/London',
} as const;
const textphone: Channel = { type: 'phone', ...call, textphone: true };
const place: Channel = { type: 'in-person', value: '1 Mill Lane', cost: 'unknown', hours: 'unknown', tz: 'Europe/London' };
const email: Channel = { type: 'email', value: 'a@b.example', cost: 'free', hours: '24/7', tz: 'Europe/London' };
const whatsapp: Channel = { type: 'whatsapp', ...call };
const of = (...channels: readonly Channel[]) => service('one', 'helpline', { channels: [...channels] });
const wish = (more: Partial<Wish> = {}): Wish => ({ forWhom: [], reading: 'en', ...more });

describe('how the person would rather talk', () => {
  const all = [phone, textphone, sms, whatsapp, chat, web, email, place];
  const types = (talkBy: 'call' | 'text' | 'in-person' | 'any') => suitedChannels(of(...all), talkBy).map(({ type }) => type);

  it('is met by the channels that are of that kind; a textphone is no call', () => {
    expect(types('call')).toEqual(['phone']);
    expect(types('text')).toEqual(['sms', 'whatsapp', 'webchat']);
    expect(types('in-person')).toEqual(['in-person']);
    expect(types('any')).toEqual(['phone', 'sms', 'whatsapp', 'webchat', 'web', 'email', 'in-person']);
  });

  it('gives way where a place has no such channel, and then is not reached as wished', () => {
    expect(suitedChannels(of(phone), 'text')).toEqual([phone]);
    expect([isReached(of(phone), 'call'), isReached(of(phone), 'text'), isReached(of(textphone), 'any')]).toEqual([true, false, false]);
    expect(isReached(service('gp', 'primary-care'), 'in-person')).toBe(true);
    expect(isReached(service('gp', 'primary-care'), 'text')).toBe(false);
    expect(isReached(of(phone), 'in-person')).toBe(false);
  });
});

describe('open now', () => {
  const later = { ...phone, hours: 'Mo-Fr 18:00-20:00' };

  it('is a place with a person at the end of a channel that suits', () => {
    expect(isOpenNow(of(phone), 'any', now.nowMs)).toBe(true);
    expect(isOpenNow(of(chat), 'text', now.nowMs)).toBe(true);
    expect(isOpenNow(of(later), 'call', now.nowMs)).toBe(false);
    expect(isOpenNow(of(later, sms), 'call', now.nowMs)).toBe(false);
    expect(isOpenNow(of({ ...web, hours: '24/7' }, email), 'any', now.nowMs)).toBe(false);
    expect(isOpenNow({ ...of(phone), hoursUnsure: true }, 'any', now.nowMs)).toBe(false);
  });
});

describe('what a place has', () => {
  it('is a language, by itself and not by its country', () => {
    const portuguese = service('one', 'helpline', { languages: ['pt-BR'], channels: [phone] });
    expect([speaks(portuguese, 'pt'), speaks(portuguese, 'PT-pt'), speaks(portuguese, 'en')]).toEqual([true, true, false]);
    const byPhone = of({ ...phone, languages: ['cy'] } as Channel);
    expect([speaks(byPhone, 'cy'), speaks(byPhone, 'en'), speaks(byPhone, 'c')]).toEqual([true, true, false]);
    expect(matches(byPhone, 'language-cy', 'any')).toBe(true);
    expect(matches(byPhone, 'language-fr', 'any')).toBe(false);
  });

  it('costs nothing by a channel that suits; a website says nothing of that', () => {
    const dear = { ...phone, cost: 'local-rate' } as Channel;
    expect([isFree(of(phone), 'any'), isFree(of(web), 'any'), isFree(of(dear), 'any'), isFree(of(dear, sms), 'call')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(matches(of(dear), 'no-cost', 'any')).toBe(false);
    expect(matches(of(phone), 'no-cost', 'any')).toBe(true);
  });

  it('needs no name only where its source says so', () => {
    expect(
      [true, false, undefined].map((anonymous) =>
        matches({ ...of(phone), ...(anonymous === undefined ? {} : { anonymous }) }, 'no-name', 'any'),
      ),
    ).toEqual([true, false, false]);
  });

  it('lies here, elsewhere, or nobody can say', () => {
    expect(regionFit({}, 'wales')).toBe('whole-country');
    expect(regionFit({ region: 'Wales' }, undefined)).toBe('unsure');
    expect(regionFit({ region: 'Northern Ireland' }, 'northern-ireland')).toBe('here');
    expect(regionFit({ region: ' Entre Ríos ' }, 'entre-rios')).toBe('here');
    expect(regionFit({ region: 'Leeds' }, 'england')).toBe('unsure');
    expect(regionFit({ regions: ['wales'] }, 'england')).toBe('elsewhere');
    expect(regionFit({ regions: ['england'] }, 'england')).toBe('here');
    expect(regionFit({ region: 'England: North East', regions: ['england'] }, 'england')).toBe('unsure');
  });

  it('is for other ages only where both are known', () => {
    const young = service('one', 'youth', { ages: 'up to 18' });
    expect(isForAge(young, wish({ ageBand: '45-64' }))).toBe(false);
    expect(isForAge(young, wish({ ageBand: 'under-18' }))).toBe(true);
    expect(isForAge(young, wish())).toBe(true);
    expect(isForAge(of(phone), wish({ ageBand: '45-64' }))).toBe(true);
  });
});

describe('what gives way', () => {
  it('is told in the order in which it was given up', () => {
    const asked = wish({ when: 'today', about: 'substances', talkBy: 'text', forWhom: ['no-name', 'language-cy'] });
    const closed = of({ ...phone, hours: 'unknown' });
    expect(relaxedFor(closed, asked, now.nowMs)).toEqual(['open-now', 'identity', 'topic', 'channel', 'language']);
    expect(relaxedFor(of(phone), wish(), now.nowMs)).toEqual([]);
    expect(relaxedFor(closed, wish({ when: 'days' }), now.nowMs)).toEqual([]);
    expect(relaxedFor(of(phone), wish({ about: 'other' }), now.nowMs)).toEqual([]);
    // One of several languages is enough.
    expect(relaxedFor(of(phone), wish({ forWhom: ['language-cy', 'language-en'] }), now.nowMs)).toEqual([]);
  });
});

describe('the wish', () => {
  it('is what the drawers hold, and nothing where they hold nothing', () => {
    expect(wishOf(undefined, undefined, 'en')).toEqual({ reading: 'en', forWhom: [] });
    const choices = { helpAbout: 'life', talkBy: 'text', helpWhen: 'today', helpFor: ['no-cost'] };
    const settings = { region: 'wales', ageBand: '18-24' };
    expect(wishOf(choices as unknown as Parameters<typeof wishOf>[0], settings as unknown as Parameters<typeof wishOf>[1], 'cy')).toEqual({
      reading: 'cy',
      forWhom: ['no-cost'],
      about: 'life',
      talkBy: 'text',
      when: 'today',
      region: 'wales',
      ageBand: '18-24',
    });
    const unknown = { helpAbout: 'no-longer-asked' } as unknown as Parameters<typeof wishOf>[0];
    expect(wishOf(unknown, undefined, 'en')).not.toHaveProperty('about');
  });

  it('goes by ages that were said before those known from elsewhere', () => {
    expect(agesWished(wish({ ageBand: '45-64' }))).toEqual([{ from: 45, to: 64 }]);
    expect(agesWished(wish({ ageBand: '45-64', forWhom: ['under-18'] }))).toHaveLength(1);
    expect(agesWished(wish({ ageBand: '45-64', forWhom: ['under-18'] }))).not.toEqual(agesWished(wish({ ageBand: '45-64' })));
    expect(agesWished(wish())).toEqual([]);
  });

  it('knows a group for the youngest and the oldest, and none between', () => {
    expect((['under-18', '18-24', '25-44', '45-64', '65-plus', undefined] as const).map(groupOfBand)).toEqual([
      'under-18',
      'age-18-24',
      undefined,
      undefined,
      'age-60',
      undefined,
    ]);
  });

  it('names a language, or not', () => {
    expect([languageAsked('language-cy'), languageAsked('no-cost'), languageAnswer('pt-BR')]).toEqual(['cy', undefined, 'language-pt-br']);
  });
});

describe('what is worth asking', () => {
  const dear = { ...phone, cost: 'local-rate' } as Channel;

  it('is everything while the country is not known', () => {
    const { groups, languages } = askableIn(undefined, 'en', ['language-cy']);
    expect(groups).toContain('no-cost');
    expect(languages).toEqual(['cy']);
  });

  it('is what some shown place has, and what was ticked before', () => {
    const asked = (one: Parameters<typeof service>[2], ticked: readonly string[] = []) =>
      askableIn(country(service('one', 'helpline', one)), 'en', ticked);
    expect(asked({}).groups).toEqual([]);
    expect(asked({ channels: [phone, dear] }).groups).toEqual(['no-cost']);
    expect(asked({ anonymous: true }).groups).toEqual(['no-name']);
    expect(asked({ anonymous: true, showByDefault: false }).groups).toEqual([]);
    expect(asked({}, ['no-name']).groups).toEqual(['no-name']);
    expect(asked({ languages: ['en', 'fr', 'cy'] }, ['language-cy', 'language-de']).languages).toEqual(['cy', 'fr', 'de']);
    expect(askableIn(country(service('m', 'men')), 'en', []).groups).toContain('man');
  });
});

describe('places of the person’s own lists', () => {
  const own = (id: string, more: object = {}) => ({ ...service(id, 'community'), publisher: 'Clinic', ...more });
  const shown = (places: Parameters<typeof matchOwn>[0], asked: Wish = wish()) => matchOwn(places, asked, now).map(({ id }) => id);

  it('are three at most, and none for a life at risk', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => own(id));
    expect(shown(many)).toHaveLength(3);
    expect(shown(many, wish({ about: 'life' }))).toEqual([]);
  });

  it('never stand in for what is Cairn’s own, nor for other ages', () => {
    for (const kind of ['emergency', 'crisis-line', 'text-line'] as const) expect(shown([own('a', { kind })])).toEqual([]);
    expect(shown([own('a', { ages: 'up to 18' })], wish({ ageBand: '45-64' }))).toEqual([]);
    expect(shown([own('a', { ages: 'up to 18' })], wish({ ageBand: 'under-18' }))).toEqual(['a']);
  });

  it('that are made for somebody come only where that was said', () => {
    expect(shown([own('a', { kind: 'men' })])).toEqual([]);
    expect(shown([own('a', { kind: 'men' })], wish({ forWhom: ['man'] }))).toEqual(['a']);
  });
});

describe('entries past twice their clock', () => {
  it('come last, and all others stay in their order', () => {
    const ageOf = (days: number) => ({ kind: days > 200 ? 'very-old' : 'fresh', days, clockDays: 100 }) as const;
    expect(veryOldLast([300, 1, 400, 2], ageOf)).toEqual([1, 2, 300, 400]);
  });
});
