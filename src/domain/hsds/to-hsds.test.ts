import { describe, expect, it } from 'vitest';

import type { Channel, Service } from '../service/schema.ts';
import { stableUuid } from './stable-uuid.ts';
import { hsdsPage, hsdsService, openSpans } from './to-hsds.ts';

const around = { cost: 'free', hours: 'unknown', tz: 'Europe/London' } as const;
const call = { type: 'phone', value: '01134960000', display: '0113 496 0000', dialAs: 'national', ...around } as const;
const service: Service = {
  id: 'gb-room',
  name: 'Room',
  operator: 'Clinic',
  kind: 'helpline',
  topics: ['grief'],
  languages: ['en', 'cy'],
  channels: [call],
  source: { title: 'A page', url: 'https://a.example', date: null, read: true },
  checkedOn: '2026-11-23',
  confidence: 'high',
  showByDefault: true,
  forWhom: 'Anyone.',
  expect: ['Somebody listens.', 'It takes an hour.'],
};
const written = (more: Partial<Service>) => hsdsService({ ...service, ...more }, 'GB');
const phonesOf = (...channels: readonly Channel[]) =>
  written({ channels: [...channels] }).phones.map(({ type, description }) => [type, description]);
const timesOf = (...channels: readonly Channel[]) =>
  written({ channels: [...channels] }).schedules.map(({ byday, opens_at, closes_at }) => `${byday} ${opens_at}-${closes_at}`);

describe('a page of entries', () => {
  it('says how many it holds, also when there are none', () => {
    const two = hsdsPage([{ country: 'GB', services: [service, { ...service, id: 'gb-hall' }] }]);
    expect(two).toMatchObject({ total_items: 2, size: 2, total_pages: 1, page_number: 1, first_page: true, last_page: true, empty: false });
    expect(hsdsPage([{ country: 'GB', services: [] }])).toMatchObject({ total_items: 0, size: 0, empty: true, contents: [] });
  });
});

describe('an entry', () => {
  it('says in words of the format what it can', () => {
    expect(written({ note: 'Moved.', region: 'Leeds', ages: '16 and over' })).toMatchObject({
      name: 'Room',
      description: 'Anyone. Somebody listens. It takes an hour.',
      status: 'active',
      eligibility_description: 'Anyone.',
      minimum_age: 16,
      assured_date: '2026-11-23',
      alert: 'Moved.',
      organization: { name: 'Clinic', description: 'Clinic' },
      languages: [{ code: 'en' }, { code: 'cy' }],
      service_areas: [{ name: 'Leeds' }],
    });
  });

  it('leaves out what is not known', () => {
    const bare = written({ checkedOn: null, ages: 'young people, 16 and over' });
    for (const key of ['url', 'email', 'minimum_age', 'assured_date', 'alert', 'service_areas']) expect(bare).not.toHaveProperty(key);
    expect(written({ ages: '16 and overjoyed' })).not.toHaveProperty('minimum_age');
  });

  it('gives an address only where one can be opened, and letters', () => {
    const web = (value: string, type: 'web' | 'webchat' | 'in-person' = 'web') => ({ type, value, ...around }) as const;
    expect(
      written({ channels: [web('1 Mill Lane', 'in-person'), web('javascript:alert(1)'), web('https://a.example/', 'webchat')] }),
    ).toMatchObject({
      url: 'https://a.example/',
    });
    expect(written({ channels: [web('https://a.example/', 'in-person')] })).not.toHaveProperty('url');
    expect(written({ channels: [call, { type: 'email', value: 'a@b.example', ...around }] })).toMatchObject({ email: 'a@b.example' });
  });

  it('says that it costs nothing only when no number of it costs anything', () => {
    const dear = { ...call, cost: 'local-rate' } as const;
    expect(written({}).cost_options).toMatchObject([{ amount: 0, amount_description: 'Free' }]);
    for (const channels of [[dear], [call, dear], [{ type: 'web' as const, value: 'https://a.example', ...around }]])
      expect(written({ channels })).not.toHaveProperty('cost_options');
  });

  it('says what kind of line a number is, and what to do there', () => {
    expect(
      phonesOf(
        call,
        { ...call, textphone: true },
        { ...call, textphone: false, thenPress: '2' },
        { ...call, type: 'whatsapp', hours: 'Mo 09:00-17:00' },
        { ...call, type: 'sms', keyword: 'HOME', hours: '24/7' },
      ),
    ).toEqual([
      ['voice', undefined],
      ['textphone', undefined],
      ['voice', 'Then press 2.'],
      ['whatsapp', 'Hours: Mo 09:00-17:00'],
      ['text', 'Text the word HOME. Hours: 24/7'],
    ]);
    expect(written({ channels: [{ ...call, languages: ['cy'] }] }).phones[0]?.languages).toMatchObject([{ code: 'cy' }]);
  });

  it('explains every word of our own vocabulary', () => {
    const { attributes, id } = written({
      alsoKinds: ['men'],
      ages: '16 and over',
      anonymous: true,
      mayBeBusy: false,
      hoursUnsure: true,
      regions: ['england'],
      pairedWith: ['gb-hall'],
    });
    const said = attributes.map(({ taxonomy_term: { code }, value }) => [code, value]);
    expect(said.filter(([code]) => code !== 'channel' && code !== 'source')).toEqual([
      ['id', 'gb-room'],
      ['country', 'GB'],
      ['kind', 'helpline'],
      ['also-kind', 'men'],
      ['topic', 'grief'],
      ['ages', '16 and over'],
      ['anonymous', 'yes'],
      ['may-be-busy', 'no'],
      ['hours-unsure', 'yes'],
      ['region-id', 'england'],
      ['paired-with', 'gb-hall'],
      ['expect', 'Somebody listens.'],
      ['expect', 'It takes an hour.'],
    ]);
    for (const one of attributes) {
      expect(one).toMatchObject({
        link_id: id,
        link_entity: 'service',
        taxonomy_term: { name: one.taxonomy_term.code, taxonomy: 'Cairn directory' },
      });
      expect(one.taxonomy_term.description.length).toBeGreaterThan(10);
    }
  });
});

describe('a timetable', () => {
  const open = (hours: string) => ({ ...call, hours });

  it('cuts a night at midnight, and ends a day that is full there', () => {
    expect(timesOf(open('Sa 18:00-02:00'))).toEqual(['SA 18:00-00:00', 'SU 00:00-02:00']);
    expect(timesOf(open('Su 22:00-24:00'))).toEqual(['SU 22:00-00:00']);
    expect(timesOf(open('24/7'))).toHaveLength(7);
    expect(timesOf(open('24/7'))[6]).toBe('SU 00:00-00:00');
  });

  it('is written only where all numbers keep the same hours', () => {
    expect(timesOf(open('Mo 09:05-12:00'), open('Mo 09:05-12:00'))).toEqual(['MO 09:05-12:00']);
    expect(timesOf(open('Mo 09:00-12:00'), open('24/7'))).toEqual([]);
    expect(timesOf(open('unknown'))).toEqual([]);
    expect(timesOf({ type: 'web', value: 'https://a.example', ...around, hours: '24/7' })).toEqual([]);
  });

  it('has no minute twice, and none that is not open', () => {
    const night = [
      { from: 0, to: 60 },
      { from: 1380, to: 1440 },
    ];
    expect(openSpans('Mo-Tu 23:00-24:00,00:00-01:00')).toEqual([0, 1].flatMap((day) => night.map((span) => ({ day, ...span }))));
  });
});

describe('ids', () => {
  it('are UUIDs of version 8 that differ for texts that hardly do', () => {
    const texts = Array.from({ length: 3000 }, (_, nth) => `service gb-${nth}`);
    const ids = texts.map(stableUuid);
    expect(new Set(ids).size).toBe(texts.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // Each place of the id is in use: none stands still while the text changes.
    for (const place of [0, 7, 9, 12, 15, 17, 20, 22, 24, 30, 35]) expect(new Set(ids.map((id) => id[place])).size).toBe(16);
  });
});
