import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { suggestableCountries } from '#domain/service/country-guess.ts';
import { hrefFor } from '#domain/service/links.ts';
import { countryServicesSchema } from '#domain/service/schema.ts';

import { countries, finders, FULL, replaced, shelves } from './read-services.ts';
import * as laws from '#tools/content/laws/service-laws.ts';

const services = shelves.flatMap(({ file, words }) =>
  file.services.map((service) => ({ service, country: file.country, words: words[service.id] })),
);
const channels = services.flatMap(({ service, country }) => service.channels.map((channel) => ({ channel, country })));

describe('the shelf of services', () => {
  it('has the example and the 45 countries, each in a folder of its own name', () => {
    expect(countries.map(({ folder }) => folder.toUpperCase()).sort()).toEqual([...suggestableCountries].sort());
    expect(countries.filter(({ folder, file }) => folder.toUpperCase() !== file.country)).toEqual([]);
    expect(shelves.length).toBe(46);
  });

  it('is full for four countries, and has the emergency number of all', () => {
    expect(countries.filter(({ file }) => file.full).map(({ file }) => file.country)).toEqual(FULL);
    expect(countries.filter(({ file }) => file.full !== file.services.length > 1)).toEqual([]);
    expect(countries.filter(({ file }) => file.services[0]?.kind !== 'emergency')).toEqual([]);
    expect(services.length).toBeGreaterThan(120);
  });

  it('begins each crisis card with the emergency number, then lines that never close', () => {
    expect(countries.flatMap(({ file }) => laws.crisisCardComplaints(file))).toEqual([]);
  });

  it('shows the digits that are dialled', () => {
    expect(channels.flatMap(({ channel, country }) => (laws.isTelephone(channel) ? laws.numberComplaints(channel, country) : []))).toEqual(
      [],
    );
  });

  it('has hours that can be read and zones that exist', () => {
    expect(channels.flatMap(({ channel }) => laws.hoursComplaints(channel))).toEqual([]);
  });

  it('has a link for everything but meeting in person', () => {
    expect(channels.filter(({ channel }) => (hrefFor(channel) === null) !== (channel.type === 'in-person'))).toEqual([]);
  });

  it('says where each entry comes from, and on which day it was read', () => {
    expect(services.flatMap(({ service }) => laws.sourceComplaints(service))).toEqual([]);
    const neverRead = services.filter(({ service }) => service.checkedOn === null).map(({ service }) => service.id);
    expect(neverRead).toEqual(['au-gp', 'ie-jigsaw', 'ie-gp', 'us-findtreatment', 'us-health-centers']);
  });

  it('has addresses by https only', () => {
    // A page that exists by http only would be listed here, one by one.
    const known: readonly string[] = [];
    expect(services.flatMap(({ service }) => laws.plainHttp(service)).filter((address) => !known.includes(address))).toEqual([]);
    expect(finders.filter((finder) => !finder.url.startsWith('https://'))).toEqual([]);
  });

  it('has no number of the deny list', () => {
    expect(replaced.length).toBeGreaterThan(30);
    expect(services.flatMap(({ service, country }) => laws.denied(service, country, replaced))).toEqual([]);
    expect(laws.repeated(replaced.map((entry) => `${entry.country} ${entry.digits}`))).toEqual([]);
  });

  it('has unique ids that begin with the country', () => {
    expect(laws.repeated([...services.map(({ service }) => service.id), ...finders.map((finder) => finder.id)])).toEqual([]);
    expect(services.filter(({ service, country }) => !service.id.startsWith(`${country.toLowerCase()}-`))).toEqual([]);
  });

  it('has words for every service and for no other', () => {
    const spoken = shelves.flatMap(({ words }) => Object.keys(words));
    expect(spoken.toSorted()).toEqual(services.map(({ service }) => service.id).toSorted());
    expect(services.flatMap(({ service, words }) => (words === undefined ? [service.id] : laws.wordsComplaints(words, service)))).toEqual(
      [],
    );
  });
});

describe('the laws bite', () => {
  const phone = {
    type: 'phone',
    value: '0800838587',
    display: '0800 83 85 87',
    dialAs: 'national',
    cost: 'free',
    hours: '24/7',
    tz: 'Europe/London',
  } as const;
  const service = {
    id: 'zz-line',
    name: 'Line',
    operator: 'Somebody',
    kind: 'crisis-line',
    topics: [],
    languages: [],
    channels: [phone],
    source: { title: 'A page', url: 'https://example.org', date: null, read: true },
    checkedOn: '2026-11-23',
    confidence: 'high',
    showByDefault: true,
  } as const satisfies laws.CountryFile['services'][number];
  const words = { forWhom: 'Anyone.', expect: [] };
  const file: laws.CountryFile = {
    country: 'ZZ',
    full: false,
    crisisCard: ['zz-emergency', 'zz-line'],
    services: [{ ...service, id: 'zz-emergency', kind: 'emergency' }, { ...service }],
  };

  it.each([
    ['another digit', { ...phone, display: '0800 83 85 88' }],
    ['a lost first 0', { ...phone, value: '800838587' }],
    ['a short code with a prefix', { ...phone, value: '+44116123', display: '116 123', dialAs: 'short-code' }],
    ['a national number with a prefix', { ...phone, value: '+44800838587', display: '0800 83 85 87' }],
    ['e164 without a plus', { ...phone, dialAs: 'e164' }],
    ['another end', { ...phone, value: '+35312107907', display: '01 210 7906', dialAs: 'e164' }],
  ] as const)('on %s', (_, channel) => {
    expect(laws.numberComplaints(channel, 'GB')).not.toEqual([]);
  });

  it('and leaves right numbers alone', () => {
    expect(laws.numberComplaints(phone, 'GB')).toEqual([]);
    expect(laws.numberComplaints({ ...phone, value: '+35312107906', display: '01 210 7906', dialAs: 'e164' }, 'IE')).toEqual([]);
    expect(laws.numberComplaints({ ...phone, value: '18009444773', display: '800-944-4773' }, 'US')).toEqual([]);
    expect(laws.crisisCardComplaints(file)).toEqual([]);
    expect(laws.sourceComplaints(service)).toEqual([]);
    expect(laws.plainHttp(service)).toEqual([]);
    expect(laws.hoursComplaints(phone)).toEqual([]);
    expect(laws.wordsComplaints({ ...words, note: 'Dial 0800 83 85 87, or 116.' }, service)).toEqual([]);
  });

  it('on hours and zones', () => {
    expect(laws.hoursComplaints({ ...phone, hours: 'weekdays' })).toHaveLength(1);
    expect(laws.hoursComplaints({ ...phone, tz: 'Europe/Atlantis' })).toHaveLength(1);
  });

  it('on crisis cards', () => {
    expect(laws.crisisCardComplaints({ ...file, crisisCard: ['zz-line'] })).toHaveLength(1);
    expect(laws.crisisCardComplaints({ ...file, crisisCard: ['zz-emergency', 'zz-gone'] })).toHaveLength(1);
    expect(laws.crisisCardComplaints({ ...file, full: true })).toEqual(['ZZ: has no text line. Add one that is open day and night.']);
    const evenings = { ...service, channels: [{ ...phone, hours: 'Mo-Su 18:00-24:00' }] };
    expect(laws.crisisCardComplaints({ ...file, services: [file.services[0] ?? service, evenings] })).toEqual([
      'zz-line: is not open day and night. Take it off the card.',
    ]);
  });

  it('on sources', () => {
    expect(laws.sourceComplaints({ ...service, checkedOn: null })).toHaveLength(2);
    expect(laws.sourceComplaints({ ...service, source: { ...service.source, date: '2027-01' } })).toHaveLength(1);
    expect(laws.sourceComplaints({ ...service, showByDefault: false })).toHaveLength(1);
    expect(laws.sourceComplaints({ ...service, confidence: 'low' })).toHaveLength(1);
    expect(laws.plainHttp({ ...service, source: { ...service.source, url: 'http://example.org' } })).toHaveLength(1);
  });

  it('on denied numbers, in other spellings too', () => {
    const entry = { country: 'ZZ', digits: '0800838587', status: 'wrong', why: 'why', source: 'source', readOn: '2026-11-23' } as const;
    expect(laws.denied(service, 'ZZ', [entry])).toHaveLength(1);
    expect(laws.denied({ ...service, channels: [{ ...phone, value: '+44800838587' }] }, 'ZZ', [entry])).toHaveLength(1);
    expect(laws.denied(service, 'GB', [entry])).toEqual([]);
    const menu = { ...entry, digits: '988', thenPress: '3' };
    const line = { ...phone, value: '988', display: '988', dialAs: 'short-code' } as const;
    expect(laws.denied({ ...service, channels: [{ ...line, thenPress: '3' }] }, 'ZZ', [menu])).toHaveLength(1);
    expect(laws.denied({ ...service, channels: [line] }, 'ZZ', [menu])).toEqual([]);
  });

  it('on words', () => {
    expect(laws.wordsComplaints({ ...words, forWhom: 'Anyone!' }, service)).toHaveLength(2);
    expect(laws.wordsComplaints({ ...words, note: "It's open." }, service)).toHaveLength(1);
    expect(laws.wordsComplaints({ ...words, note: `${'word '.repeat(25)}word.` }, service)).toHaveLength(1);
    expect(laws.wordsComplaints({ ...words, note: 'Dial 0800 83 85 88.' }, service)).toHaveLength(1);
    expect(laws.repeated(['a', 'b', 'a'])).toEqual(['a']);
  });

  it('on a number without quotes, by the schema', () => {
    const bare = { ...file, services: [{ ...service, channels: [{ ...phone, value: 800838587 }] }] };
    expect(v.safeParse(countryServicesSchema, bare).success).toBe(false);
  });
});
