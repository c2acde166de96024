import { describe, expect, it } from 'vitest';

import { inventedOptions } from './invented-list.test-data.ts';
import { rawService, type Loose } from './raw.ts';
import { isOld, toService, type MapOptions } from './to-service.ts';

const at = { file: 'list.json', row: 3 };
const bare: Loose = { id: 'x', name: 'Room', status: 'active', url: 'https://room.example/' };

function mapped(more: Loose, options: Partial<MapOptions> = {}) {
  return toService(rawService({ ...bare, ...more }, at), { ...inventedOptions, ...options });
}

function ways(...phones: readonly Loose[]) {
  const { service, notes } = mapped({ phones });
  const channels = service.channels.flatMap((one) => ('display' in one ? [one] : []));
  return { channels, notes: notes.map(({ number, why }) => [number, why]) };
}

const terms = (...pairs: readonly (readonly [code: string, value: string])[]) => ({
  attributes: pairs.map(([code, value]) => ({ value, taxonomy_term: { taxonomy: 'Cairn directory', code } })),
});

describe('the way of a number', () => {
  it.each([
    [{ type: 'voice' }, 'phone'],
    [{ type: 'Text' }, 'sms'],
    [{ type: 'sms' }, 'sms'],
    [{ type: 'WhatsApp' }, 'whatsapp'],
    [{ type: 'voice', description: 'Text us' }, 'phone'],
    [{ description: 'Main office' }, 'phone'],
    [{ description: 'Text line, day and night' }, 'sms'],
    [{ description: 'Text only' }, 'sms'],
    [{ description: 'SMS' }, 'sms'],
    [{ description: 'Text or call us' }, 'phone'],
    [{ description: 'Ask for the text of our leaflet' }, 'phone'],
    [{ description: '(WhatsApp)' }, 'whatsapp'],
    [{ description: 'No whatsapp here' }, 'phone'],
    [{ description: 'Also reachable by fax' }, 'phone'],
  ])('%j is %s', (phone, type) => {
    const { channels, notes } = ways({ number: '0113 496 0000', ...phone });
    expect(channels.map((one) => [one.type, 'textphone' in one])).toEqual([[type, false]]);
    expect(notes).toEqual([]);
  });

  it.each([{ type: 'tty' }, { type: 'TDD' }, { type: 'textphone' }, { description: 'Minicom' }, { description: 'By text relay' }])(
    '%j is a textphone: no voice answers there',
    (phone) => {
      expect(ways({ number: '0113 496 0000', ...phone }).channels).toMatchObject([{ type: 'phone', textphone: true }]);
    },
  );

  it.each([{ type: 'fax' }, { type: 'Fax machine' }, { description: 'Fax: office' }, { description: '(FAX)' }])(
    '%j is left out, and noted as a fax',
    (phone) => {
      const { channels, notes } = ways({ number: '0113 496 0000', ...phone }, { number: '0113 496 0001' });
      expect(channels.map(({ value }) => value)).toEqual(['01134960001']);
      expect(notes).toEqual([['0113 496 0000', 'fax']]);
    },
  );

  it('names file and row of what it notes', () => {
    expect(mapped({ phones: [{ number: 'none' }] }).notes).toEqual([{ ...at, number: 'none', why: 'letters' }]);
  });
});

describe('several numbers', () => {
  it('stand once each, unless one can be both called and written to', () => {
    const number = '0113 496 0000';
    const { channels } = ways({ number }, { number }, { number: '0113 4960000' }, { number, type: 'text' });
    expect(channels.map(({ type }) => type)).toEqual(['phone', 'sms']);
  });

  it('what cannot be dialled is noted once for each spelling', () => {
    expect(ways({ number: 'none' }, { number: 'none' }, { number: 'no' }).notes).toEqual([
      ['none', 'letters'],
      ['no', 'letters'],
    ]);
  });

  it('are six at most', () => {
    const { channels } = ways(...Array.from({ length: 8 }, (_, nth) => ({ number: `0113 496 000${nth}` })));
    expect(channels.map(({ value }) => value.slice(-1))).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  it('note an extension once, from its field or from behind the number', () => {
    expect(ways({ number: '0113 496 0000', extension: '21' }).notes).toEqual([['0113 496 0000', 'extension']]);
    expect(ways({ number: '0113 496 0000 ext. 21', extension: '21' }).notes).toEqual([['0113 496 0000 ext. 21', 'extension']]);
    expect(ways({ number: '0113 496 0000' }).notes).toEqual([]);
  });

  it('carry the languages that are spoken there, and give them to the place', () => {
    const phones = [{ number: '0113 496 0000', language: 'Welsh; cy, Elvish' }, { number: '0113 496 0001' }];
    const { channels, languages } = mapped({ phones, languages: [{ name: 'English' }, { code: 'en' }] }).service;
    expect(channels.map((one) => ('languages' in one ? one.languages : undefined))).toEqual([['cy'], undefined, undefined]);
    expect(languages).toEqual(['en', 'cy']);
  });
});

describe('address, letters and place', () => {
  const typesOf = (more: Loose) => mapped(more).service.channels.map(({ type, value }) => [type, value]);

  it('are those of the service, else of its organization', () => {
    const organization = { website: 'https://clinic.example/', email: 'all@clinic.example' };
    expect(typesOf({ email: 'room@clinic.example', organization })).toEqual([
      ['web', 'https://room.example/'],
      ['email', 'room@clinic.example'],
    ]);
    expect(typesOf({ url: '', organization })).toEqual([
      ['web', 'https://clinic.example/'],
      ['email', 'all@clinic.example'],
    ]);
  });

  it.each(['room', 'room@clinic', 'a b@clinic.example', 'a@b@clinic.example', 'a@clinic.example?subject=x', 'to a@clinic.example now'])(
    'takes no %j for an e-mail address',
    (email) => expect(typesOf({ email })).toEqual([['web', 'https://room.example/']]),
  );

  it('are marked as not yet opened by anybody', () => {
    expect(mapped({}).service.channels).toEqual([
      {
        type: 'web',
        value: 'https://room.example/',
        cost: 'unknown',
        hours: 'unknown',
        tz: 'Europe/London',
        linkOpened: false,
      },
    ]);
  });

  it('names where the publisher speaks of it, or its id where there is no address', () => {
    const source = (more: Loose) => mapped(more).service.source.url;
    expect(source({})).toBe('https://room.example/');
    expect(source({ url: '', organization: { url: 'https://clinic.example/' } })).toBe('https://clinic.example/');
    expect(source({ url: 'room', id: 'a b' })).toBe('urn:hsds:a%20b');
  });
});

describe('what else is said of a place', () => {
  it.each([
    ['16', '', '16+'],
    ['16.5', '', '16+'],
    ['0', '', undefined],
    ['', '', undefined],
    ['11', '25', '11–25'],
    ['', '18', '0–18'],
    ['18', '99', '18+'],
    ['', '120', undefined],
    ['18', '18', '18–18'],
    ['30', '18', undefined],
    ['young', 'old', undefined],
    ['1600', '', undefined],
    ['-5', '', undefined],
  ])('ages %s to %s are %s', (minimum, maximum, ages) => {
    expect(mapped({ minimum_age: minimum, maximum_age: maximum }).service.ages).toBe(ages);
  });

  it('takes the publisher for the operator where none is named', () => {
    expect(mapped({}).service.operator).toBe('Mill Lane Clinic');
    expect(mapped({ organization: { name: 'Other' } }).service.operator).toBe('Other');
  });

  it('says for whom it is, else what it is, else its name, in one line that is not too long', () => {
    expect(mapped({}).service.forWhom).toBe('Room');
    expect(mapped({ description: 'A room.' }).service.forWhom).toBe('A room.');
    expect(mapped({ description: 'A room.', eligibility_description: 'Anyone.' }).service.forWhom).toBe('Anyone.');
    expect(mapped({ description: 'a'.repeat(400) }).service.forWhom).toHaveLength(120);
  });

  it('says what it costs: the words on fees, else every price that still holds', () => {
    const cost_options = [
      { option: 'Today', valid_to: '2026-11-23' },
      { option: 'Before', valid_to: '2026-11-22' },
      { option: 'Always', amount: 3, currency: 'gbp', amount_description: 'a visit' },
    ];
    expect(mapped({ cost_options }).costs).toBe('Today; Always, 3 GBP, a visit');
    expect(mapped({ cost_options, fees: 'Five pounds' }).costs).toBe('Five pounds');
    expect(mapped({ cost_options, fees: 'Five pounds', fees_description: 'Free' }).costs).toBe('Free');
    expect(mapped({}).costs).toBe('');
  });

  it('leaves out what the file does not say', () => {
    const { service } = mapped({});
    for (const key of ['alsoKinds', 'region', 'regions', 'ages', 'anonymous', 'mayBeBusy', 'hoursUnsure', 'pairedWith', 'note'])
      expect(service).not.toHaveProperty(key);
    expect(service).toMatchObject({ topics: [], expect: [], languages: [], kind: 'community' });
    expect(mapped({ service_areas: [{ name: 'Leeds' }, { name: 'York' }] }).service.region).toBe('Leeds');
  });

  it('gives no id that anything else could have, and keeps one of ours only for the same country', () => {
    const id = (more: Loose, options: Partial<MapOptions> = {}) => mapped(more, options).service.id;
    expect(id({ id: ' Röom/7 ' })).toBe('gb-mill-lane-clinic-ro-om-7');
    expect(id({ id: '!' }, { publisher: '?' })).toBe('gb-list');
    expect(id({ id: 'y'.repeat(90) }, { publisher: `${'p'.repeat(23)}-more` })).toBe(`gb-${'p'.repeat(23)}-${'y'.repeat(60)}`);
    expect(id(terms(['id', 'gb-talking-room']))).toBe('gb-talking-room');
    for (const own of ['us-room', 'gb-', 'gb-a--b', 'gb-A', `gb-${'a'.repeat(78)}`])
      expect(id(terms(['id', own]))).toBe('gb-mill-lane-clinic-x');
    expect(id(terms(['id', `gb-${'a'.repeat(77)}`]))).toHaveLength(80);
  });

  it('believes yes and no of our own vocabulary, and nothing between', () => {
    const { service } = mapped(terms(['anonymous', 'yes'], ['may-be-busy', 'no'], ['hours-unsure', 'maybe']));
    expect(service).toMatchObject({ anonymous: true, mayBeBusy: false });
    expect(service).not.toHaveProperty('hoursUnsure');
  });

  it('takes at most five lines on what to expect, no empty ones, and topics of our own', () => {
    const lines = ['', 'one', 'two', 'three', 'four', 'five', 'six'].map((line) => ['expect', line] as const);
    const { service } = mapped(terms(...lines, ['topic', ' '], ['topic', 'grief'], ['also-kind', 'men'], ['also-kind', 'none']));
    expect(service).toMatchObject({ expect: ['one', 'two', 'three', 'four', 'five'], topics: ['grief'], alsoKinds: ['men'] });
  });

  it('says a channel of our own vocabulary once, before the other numbers', () => {
    const told = {
      type: 'phone',
      value: '01134960001',
      display: '0113 496 0001',
      dialAs: 'national',
      cost: 'free',
      hours: '24/7',
      tz: 'Europe/London',
    };
    const phones = [{ number: '0113 496 0000' }, { number: '0113 496 0001' }];
    const { channels } = mapped({ phones, ...terms(['channel', JSON.stringify(told)], ['channel', 'no JSON']) }).service;
    expect(channels.map(({ value, cost }) => [value, cost])).toEqual([
      ['01134960001', 'free'],
      ['01134960000', 'unknown'],
    ]);
  });
});

describe('its hours', () => {
  const open = (opens_at: string) => ({ freq: 'WEEKLY', byday: 'MO', opens_at, closes_at: '17:00' });
  const always = { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '24:00' };

  it('are those of the most special level that has any', () => {
    const location = { schedules: [open('10:00')] };
    const more = { service_at_locations: [{ location }], organization: { schedules: [open('11:00')] } };
    expect(mapped(more).hours.hours).toBe('Mo 10:00-17:00');
    expect(mapped({ ...more, schedules: [open('09:00')] }).hours.hours).toBe('Mo 09:00-17:00');
    expect(mapped({}).hours.hours).toBe('unknown');
  });

  it('are not known without a zone where a country keeps several times, or where nobody knows which; day and night need none', () => {
    const hours = (schedule: Loose, options: Partial<MapOptions>) => mapped({ schedules: [schedule] }, options).hours.hours;
    expect(hours(open('09:00'), { country: 'US' })).toBe('unknown');
    expect(hours(open('09:00'), { country: 'XX' })).toBe('unknown');
    expect(hours(open('09:00'), { country: 'XX', tz: 'Asia/Tokyo' })).toBe('Mo 09:00-17:00');
    expect(hours(always, { country: 'US' })).toBe('24/7');
  });

  it('keep the words of the publisher where the times are not believed', () => {
    const words = mapped({ schedules: [{ ...open('09:00'), description: 'Open on Mondays' }] }, { country: 'US' }).hours;
    expect(words).toEqual({ hours: 'unknown', text: 'Open on Mondays' });
  });

  it('lie in the zone that was said, else in the only one of the country', () => {
    const tz = (options: Partial<MapOptions>) => mapped({}, options).service.channels[0]?.tz;
    expect(tz({})).toBe('Europe/London');
    expect(tz({ tz: 'Asia/Tokyo' })).toBe('Asia/Tokyo');
    expect(tz({ country: 'XX' })).toBe('Etc/UTC');
  });
});

describe('its age', () => {
  it('is old after a year and a day, and not known without a day', () => {
    expect(isOld('2025-11-23', '2026-11-23')).toBe(false);
    expect(isOld('2025-11-22', '2026-11-23')).toBe(true);
    expect(isOld(undefined, '2026-11-23')).toBe(false);
  });

  it('counts today as a day that can be true', () => {
    expect(mapped({ assured_date: '2026-11-23' }).sourceDate).toBe('2026-11-23');
    expect(mapped({ assured_date: '2026-11-24' }).sourceDate).toBeUndefined();
  });
});
