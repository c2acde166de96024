import { describe, expect, it } from 'vitest';

import { diffServices } from './diff.ts';
import { inventedKnown, inventedOptions, inventedServices, limits } from './invented-list.test-data.ts';
import { ownListFrom, ownListText, ownServicesOf, readOwnListText, siftOwnList } from './own-list.ts';
import { matchOwn } from '../service/match-own.ts';
import { rawService } from './raw.ts';
import { readSource, type Source } from './read-source.ts';
import { sift } from './sift.ts';
import { toService } from './to-service.ts';

function sourceOf(value: unknown): Source {
  const outcome = readSource([{ name: 'list.json', text: JSON.stringify(value) }], limits);
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.source;
}

const sifted = sift(sourceOf(inventedServices), inventedOptions, inventedKnown);
const [room] = sifted.kept;

describe('sift', () => {
  it('keeps a good place with every fact it gives', () => {
    expect(room?.service).toMatchObject({
      id: 'gb-mill-lane-clinic-0a000000-0000-4000-8000-000000000001',
      name: 'Talking room',
      operator: 'Mill Lane Clinic',
      kind: 'community',
      languages: ['en', 'ur'],
      ages: '16+',
      region: 'Leeds',
      forWhom: 'Anyone over 16 in Leeds.',
      note: 'We moved to Mill Lane.',
      source: { title: 'Mill Lane Clinic', url: 'https://clinic.example/talking', date: '2026-09-01', read: false },
      checkedOn: null,
      confidence: 'medium',
      showByDefault: true,
    });
    expect(room?.costs).toBe('Everyone, 0 GBP');
  });

  it('takes numbers from all five levels, the most special first, then address and place', () => {
    expect(room?.service.channels.map(({ type, value, hours }) => [type, value, hours])).toEqual([
      ['sms', '01134960003', 'Mo-Tu 09:00-17:00'],
      ['phone', '01134960001', 'Mo-Tu 09:00-17:00'],
      ['phone', '01134960004', 'Mo-Tu 09:00-17:00'],
      ['phone', '01134960005', 'Mo-Tu 09:00-17:00'],
      ['phone', '01134960002', 'Mo-Tu 09:00-17:00'],
      ['web', 'https://clinic.example/talking', 'unknown'],
      ['email', 'room@clinic.example', 'unknown'],
      ['in-person', '1 Mill Lane, Leeds', 'Mo-Tu 09:00-17:00'],
    ]);
  });

  it('leaves out everything else, and says why and where', () => {
    expect(sifted.dropped.map(({ row, why }) => [row, why])).toEqual([
      [2, 'not-active'],
      [4, 'emergency'],
      [5, 'curated'],
      [6, 'curated'],
      [7, 'no-way'],
      [8, 'no-way'],
    ]);
    expect(sifted.dropped[2]?.curated?.id).toBe('gb-samaritans');
    expect(sifted.notes.map(({ row, why }) => [row, why])).toEqual([
      [4, 'short'],
      [4, 'emergency'],
      [6, 'short'],
      [7, 'denied'],
      [8, 'letters'],
    ]);
  });

  it('hides what nobody checked for a year, and gives what has no day medium confidence at most', () => {
    expect(sifted.kept[1]?.service).toMatchObject({ name: 'Old room', confidence: 'low', showByDefault: false });
    const undated = sift(
      sourceOf([{ id: 'x', name: 'X', status: 'active', phones: [{ number: '0113 496 0000' }] }]),
      inventedOptions,
      inventedKnown,
    );
    expect(undated.kept[0]?.service).toMatchObject({ confidence: 'medium', source: { date: null } });
  });

  it('does not believe a day in the future, or one that no month has', () => {
    const dated = (assured: string, modified: string) =>
      sift(
        sourceOf([{ id: 'x', name: 'X', status: 'active', assured_date: assured, last_modified: modified, url: 'https://a.example' }]),
        inventedOptions,
        inventedKnown,
      ).kept[0]?.sourceDate;
    expect(dated('2031-01-01', '2026-02-30')).toBeUndefined();
    expect(dated('2026-01-01', '2026-02-03T00:00:00Z')).toBe('2026-02-03');
  });

  it.each(['999', '112', '911', '000', '+44999', '0999', '9 9 9'])('never takes %s from a list, also beside a good number', (number) => {
    const one = { id: 'x', name: 'X', status: 'active', phones: [{ number }, { number: '0113 496 0000' }] };
    const { kept } = sift(sourceOf([one]), inventedOptions, inventedKnown);
    expect(kept[0]?.service.channels.map(({ value }) => value)).toEqual(['01134960000']);
  });

  it('takes a table of 1.x with an empty status, and no other file', () => {
    const one = [{ id: 'x', name: 'X', status: '', organization: {}, url: 'https://a.example' }];
    const source = sourceOf(one);
    expect(sift(source, inventedOptions, inventedKnown).kept).toHaveLength(0);
    expect(sift({ ...source, shape: 'tables-1' }, inventedOptions, inventedKnown).kept).toHaveLength(1);
  });

  it('reads no hours without a zone where a country has many', () => {
    const hours = (tz: string | undefined) =>
      sift(sourceOf(inventedServices), { ...inventedOptions, country: 'US', tz }, { ...inventedKnown, country: 'US' }).kept[0]?.hours.hours;
    expect(hours(undefined)).toBe('unknown');
    expect(hours('America/Chicago')).toBe('Mo-Tu 09:00-17:00');
  });

  it('fault 44: does not let terms of our own vocabulary past any rule', () => {
    const term = (code: string, value: string) => ({ value, taxonomy_term: { taxonomy: 'Cairn directory', code } });
    const wrong = {
      type: 'phone',
      value: '09098790000',
      display: '116 123',
      dialAs: 'national',
      cost: 'free',
      hours: '24/7',
      tz: 'Europe/London',
    };
    const one = (...terms: readonly unknown[]) => [
      { id: 'x', name: 'X', status: 'active', phones: [{ number: '0113 496 0000' }, { number: '09098790000' }], attributes: terms },
    ];
    const values = (...terms: readonly unknown[]) =>
      sift(sourceOf(one(...terms)), inventedOptions, inventedKnown).kept[0]?.service.channels.map(({ value }) => value);
    expect(values(term('channel', JSON.stringify(wrong)))).toEqual(['01134960000']);
    // A number that does not stand among the phones.
    expect(values(term('channel', JSON.stringify({ ...wrong, value: '08001111', display: '0800 1111' })))).toEqual(['01134960000']);
    expect(sift(sourceOf(one(term('kind', 'emergency'))), inventedOptions, inventedKnown).dropped[0]?.why).toBe('emergency');
    expect(sift(sourceOf(one(term('id', 'gb-samaritans'))), inventedOptions, inventedKnown).dropped[0]?.why).toBe('curated');
  });
});

describe('a list of one’s own', () => {
  const list = ownListFrom(sifted, inventedOptions);
  if (list === undefined) throw new Error('nothing was kept');
  const text = ownListText(list);
  const changed = (change: object) => readOwnListText(JSON.stringify({ ...list, services: [{ ...list.services[0], ...change }] })).kind;
  const call = {
    type: 'phone',
    value: '01134960001',
    display: '0113 496 0001',
    dialAs: 'national',
    cost: 'free',
    hours: '24/7',
    tz: 'Europe/London',
  };

  it('holds what is shown, opens again, and names its publisher on each place', () => {
    expect(list.services.map(({ name }) => name)).toEqual(['Talking room']);
    expect(readOwnListText(text)).toEqual({ kind: 'ok', list });
    expect(ownServicesOf(list)[0]).toMatchObject({
      publisher: 'Mill Lane Clinic',
      note: 'We moved to Mill Lane.',
      costs: 'Everyone, 0 GBP',
    });
  });

  it.each([
    ['an emergency kind', { kind: 'emergency' }],
    ['a line for when a life is at risk', { kind: 'crisis-line' }],
    ['a text line for it', { kind: 'text-line' }],
    ['an emergency number beside a fair one', { channels: [call, { ...call, value: '999', display: '999' }] }],
    ['a number that is not the one shown', { channels: [{ ...call, display: '116 123' }] }],
    ['an emergency number', { channels: [{ ...call, value: '999', display: '999' }] }],
    ['a dear number', { channels: [{ ...call, value: '09098790000', display: '0909 879 0000' }] }],
    [
      'a script for an address',
      { channels: [{ type: 'web', value: 'javascript:alert(1)', cost: 'free', hours: 'unknown', tz: 'Europe/London' }] },
    ],
    [
      'an address that hides its host',
      { channels: [{ type: 'web', value: 'https://nhs.uk@evil.example/', cost: 'free', hours: 'unknown', tz: 'Europe/London' }] },
    ],
    ['a long message behind a keyword', { channels: [{ ...call, type: 'sms', keyword: 'a'.repeat(400) }] }],
    ['signs that turn the direction', { name: 'Call \u202e321 611' }],
    ['no way to reach it', { channels: [] }],
    ['a key more', { extra: 1 }],
    ['a name that is far too long', { name: 'a'.repeat(121) }],
  ])('is refused with %s', (_what, change) => {
    expect(changed({ channels: [call] })).toBe('ok');
    expect(changed(change)).toBe('wrong-form');
  });

  it('is refused when it is something else, later, or cut', () => {
    expect(readOwnListText('{}').kind).toBe('unknown-format');
    expect(readOwnListText('null').kind).toBe('unknown-format');
    expect(readOwnListText(text.slice(1)).kind).toBe('not-json');
    expect(readOwnListText(text.replace('"version":1', '"version":2')).kind).toBe('newer-version');
    expect(readOwnListText(' '.repeat(4_000_001)).kind).toBe('too-large');
  });

  it('leads nobody to a place for other ages, however the publisher wrote them', () => {
    const [place] = ownServicesOf(list);
    if (place === undefined) throw new Error('the list is empty');
    const { service } = toService(
      rawService({ id: 'x', name: 'Young room', maximum_age: 18 }, { file: 'list.json', row: 1 }),
      inventedOptions,
    );
    const now = { today: '2026-11-30', nowMs: Date.UTC(2026, 10, 30, 10, 30) };
    const shown = (ageBand: 'under-18' | '45-64') => {
      return matchOwn([{ ...place, ages: service.ages }], { forWhom: [], reading: 'en', ageBand }, now).map(({ id }) => id);
    };
    expect([shown('under-18'), shown('45-64')]).toEqual([[place.id], []]);
  });

  it('keeps the other ways of a place of which one number is known to be wrong', () => {
    const wrong = { ...call, value: '01134960009', display: '0113 496 0009' };
    const web = { type: 'web', value: 'https://clinic.example', cost: 'free', hours: 'unknown', tz: 'Europe/London' };
    const services = [{ ...list.services[0], id: 'gb-x', channels: [wrong, call, web] }];
    const opened = readOwnListText(JSON.stringify({ ...list, services }));
    if (opened.kind !== 'ok') throw new Error(opened.kind);
    const { list: kept, dropped } = siftOwnList(opened.list, inventedKnown);
    expect([kept?.services[0]?.channels, dropped]).toEqual([[call, web], []]);
  });

  it('comes below what Cairn knows, also when it was made elsewhere', () => {
    const planted = {
      ...list,
      services: [
        { ...list.services[0], name: 'Samaritans' },
        { ...list.services[0], id: 'gb-x', channels: [{ ...call, value: '01134960009', display: '0113 496 0009' }] },
      ],
    };
    const opened = readOwnListText(JSON.stringify(planted));
    if (opened.kind !== 'ok') throw new Error(opened.kind);
    expect(siftOwnList(opened.list, inventedKnown)).toEqual({
      list: undefined,
      dropped: [
        { name: 'Samaritans', why: 'curated' },
        { name: 'Talking room', why: 'no-way' },
      ],
    });
  });
});

describe('diffServices', () => {
  const services = sifted.kept.map(({ service }) => service);
  const [first, second] = services;
  if (first === undefined || second === undefined) throw new Error('too few');

  it('tells new, changed with old and new digits, and gone', () => {
    const moved = { ...first, channels: first.channels.map((one) => (one.type === 'sms' ? { ...one, value: '01134960099' } : one)) };
    const diff = diffServices([first, { ...second, id: 'gb-before' }], [moved, second]);
    expect(diff.added.map(({ id }) => id)).toEqual([second.id]);
    expect(diff.gone.map(({ id }) => id)).toEqual(['gb-before']);
    expect(diff.changed[0]?.changes).toMatchObject([{ field: 'numbers' }]);
    expect(diff.changed[0]?.changes[0]?.before).toContain('sms 01134960003');
    expect(diff.changed[0]?.changes[0]?.after).toContain('sms 01134960099');
    expect(diffServices(services, services)).toMatchObject({ added: [], changed: [], gone: [], same: 2 });
  });
});
