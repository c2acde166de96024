import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { suggestableCountries } from '#domain/service/country-guess.ts';
import { hrefFor } from '#domain/service/links.ts';
import { countryServicesSchema } from '#domain/service/schema.ts';

import { countries, finders, replaced, shelves } from './read-services.ts';
import * as directory from '#tools/content/laws/directory-laws.ts';
import * as numbers from '#tools/content/laws/number-laws.ts';
import { serviceProblems } from '#tools/content/laws/service-problems.ts';
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

  it('has an emergency number in every country, and more than that in each', () => {
    expect(countries.flatMap(({ file }) => directory.emergencyComplaints(file))).toEqual([]);
    expect(countries.filter(({ file }) => !file.full)).toEqual([]);
    expect(services.length).toBeGreaterThan(290);
  });

  it('begins each crisis card with the emergency number, then lines that never close', () => {
    expect(countries.flatMap(({ file }) => directory.crisisCardComplaints(file))).toEqual([]);
  });

  it('has a line by phone for day and night, or is one of the countries whose page says that none is confirmed', () => {
    const without = countries.filter(({ file }) => file.crisisCard.length === 1).map(({ file }) => file.country);
    expect(without.toSorted()).toEqual(['AE', 'BD', 'CO', 'DK', 'EG', 'GH', 'IT', 'KE', 'LU', 'NG', 'PK', 'TR']);
  });

  it('fault 65: has numbers of the length of their country', () => {
    expect(numbers.plannedCountries).toEqual(suggestableCountries.toSorted());
    expect(
      channels.flatMap(({ channel, country }) => (laws.isTelephone(channel) ? numbers.formatComplaints(channel, country) : [])),
    ).toEqual([]);
  });

  it('has pairs that both sides know of, and regions that somebody can choose', () => {
    expect(countries.flatMap(({ file }) => directory.pairComplaints(file))).toEqual([]);
    expect(countries.flatMap(({ file, regions }) => directory.regionComplaints(file, regions))).toEqual([]);
    expect(countries.filter(({ file }) => file.regions !== undefined).map(({ file }) => file.country)).toEqual(
      expect.arrayContaining(['GB', 'BE', 'DE', 'AU', 'AR', 'CO', 'AE', 'CA']),
    );
  });

  it('fault 65: has nothing for a crisis that was read longer ago than its clock allows', () => {
    const newest = services.flatMap(({ service }) => service.checkedOn ?? []).toSorted().at(-1) ?? '';
    expect(services.flatMap(({ service }) => directory.staleComplaints(service, newest))).toEqual([]);
  });

  it('fault 65: shows the digits that are dialled', () => {
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
    const addressesOnly = services.filter(({ service }) => service.checkedOn === null && service.channels.some(laws.isTelephone));
    expect(neverRead).toEqual(expect.arrayContaining(['au-gp', 'ie-jigsaw', 'ie-gp', 'us-findtreatment', 'us-health-centers']));
    expect(addressesOnly).toEqual([]);
  });

  it('has addresses by https only', () => {
    // A page that exists by http only would be listed here, one by one.
    const known: readonly string[] = [];
    expect(services.flatMap(({ service }) => laws.plainHttp(service)).filter((address) => !known.includes(address))).toEqual([]);
    expect(finders.filter((finder) => !finder.url.startsWith('https://'))).toEqual([]);
  });

  it('has no number of the deny list', () => {
    expect(replaced.length).toBeGreaterThan(30);
    expect(services.flatMap(({ service, country }) => numbers.denied(service, country, replaced))).toEqual([]);
    expect(services.flatMap(({ service, words, country }) => numbers.deniedInWords({ service, words }, country, replaced))).toEqual([]);
    const ids = services.map(({ service }) => service.id);
    expect(replaced.filter(({ onlyAs }) => onlyAs !== undefined && !ids.includes(onlyAs))).toEqual([]);
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

describe('content:check on another day', () => {
  it('has nothing against today’s shelf, and names each crisis entry once its clock has run out', () => {
    const root = new URL('../../content', import.meta.url).pathname;
    expect(serviceProblems(root, '2026-11-23')).toEqual([]);
    const late = serviceProblems(root, '2027-06-01');
    const crisis = services.filter(({ service, country }) => country !== 'ZZ' && service.kind === 'emergency');
    expect(late.map(({ place }) => place)).toEqual(expect.arrayContaining(crisis.map(({ service }) => service.id)));
    expect(late.filter(({ message }) => !message.includes('Read its source again'))).toEqual([]);
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
    expect(directory.crisisCardComplaints(file)).toEqual([]);
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
    expect(directory.crisisCardComplaints({ ...file, crisisCard: ['zz-line'] })).toHaveLength(1);
    expect(directory.crisisCardComplaints({ ...file, crisisCard: ['zz-emergency', 'zz-gone'] })).toHaveLength(1);
    const unsure = { ...file, services: [file.services[0] ?? service, { ...service, hoursUnsure: true }] };
    expect(directory.crisisCardComplaints(unsure)).toEqual(['zz-line: is not sure to be open day and night. Take it off the card.']);
    const evenings = { ...service, channels: [{ ...phone, hours: 'Mo-Su 18:00-24:00' }] };
    expect(directory.crisisCardComplaints({ ...file, services: [file.services[0] ?? service, evenings] })).toEqual([
      'zz-line: is not open day and night. Take it off the card.',
    ]);
  });

  it('on sources', () => {
    expect(laws.sourceComplaints({ ...service, checkedOn: null })).toHaveLength(2);
    expect(laws.sourceComplaints({ ...service, source: { ...service.source, date: '2027-01' } })).toHaveLength(1);
    expect(laws.sourceComplaints({ ...service, showByDefault: false })).toHaveLength(1);
    expect(laws.sourceComplaints({ ...service, confidence: 'low' })).toHaveLength(1);
    const site = { type: 'web', value: 'http://example.org', cost: 'free', hours: '24/7', tz: 'Europe/London' } as const;
    expect(laws.plainHttp({ ...service, channels: [site] })).toHaveLength(1);
  });

  it('fault 65: on denied numbers, in other spellings too', () => {
    const entry = { country: 'ZZ', digits: '0800838587', status: 'wrong', why: 'why', source: 'source', readOn: '2026-11-23' } as const;
    expect(numbers.denied(service, 'ZZ', [entry])).toHaveLength(1);
    expect(numbers.denied({ ...service, channels: [{ ...phone, value: '+44800838587' }] }, 'ZZ', [entry])).toHaveLength(1);
    expect(numbers.denied(service, 'GB', [entry])).toEqual([]);
    const menu = { ...entry, digits: '988', thenPress: '3' };
    const line = { ...phone, value: '988', display: '988', dialAs: 'short-code' } as const;
    expect(numbers.denied({ ...service, channels: [{ ...line, thenPress: '3' }] }, 'ZZ', [menu])).toHaveLength(1);
    expect(numbers.denied({ ...service, channels: [line] }, 'ZZ', [menu])).toEqual([]);
  });

  it('on a number that is right for one service, and on denied numbers in a sentence', () => {
    const entry = {
      country: 'ZZ',
      digits: '0800838587',
      onlyAs: 'zz-other',
      status: 'wrong',
      why: 'why',
      source: 'source',
      readOn: '2026-11-23',
    } as const;
    expect(numbers.denied(service, 'ZZ', [entry])).toHaveLength(1);
    expect(numbers.denied({ ...service, id: 'zz-other' }, 'ZZ', [entry])).toEqual([]);
    const said = { service: { ...service, channels: [] }, words: { ...words, note: 'Older lists give 0800 83 85 87.' } };
    expect(numbers.deniedInWords(said, 'ZZ', [entry])).toHaveLength(1);
    expect(numbers.deniedInWords(said, 'GB', [entry])).toEqual([]);
  });

  it('fault 65: on a digit too many or too few', () => {
    expect(numbers.formatComplaints(phone, 'GB')).toEqual([]);
    expect(numbers.formatComplaints({ ...phone, value: '08008385871' }, 'FR')).toHaveLength(1);
    expect(numbers.formatComplaints({ ...phone, value: '1161234', dialAs: 'short-code' }, 'DE')).toHaveLength(1);
    expect(numbers.formatComplaints({ ...phone, value: '+4420794600', dialAs: 'e164' }, 'GB')).toHaveLength(1);
    expect(numbers.formatComplaints({ ...phone, value: '+353207946000', dialAs: 'e164' }, 'GB')).toHaveLength(1);
    expect(numbers.formatComplaints(phone, 'XX')).toHaveLength(1);
  });

  it('on countries without an emergency number', () => {
    expect(directory.emergencyComplaints({ ...file, full: true })).toEqual([]);
    expect(directory.emergencyComplaints(file)).toHaveLength(1);
    expect(directory.emergencyComplaints({ ...file, full: true, services: file.services.toReversed() })).toHaveLength(1);
  });

  it('on pairs that only one side knows of', () => {
    const [first, second] = [
      { ...service, id: 'zz-a', pairedWith: ['zz-b'] },
      { ...service, id: 'zz-b', pairedWith: ['zz-a'] },
    ];
    expect(directory.pairComplaints({ ...file, services: [first, second] })).toEqual([]);
    expect(directory.pairComplaints({ ...file, services: [first, { ...service, id: 'zz-b' }] })).toHaveLength(1);
    expect(directory.pairComplaints({ ...file, services: [first] })).toHaveLength(1);
  });

  it('on regions that nobody can choose, and on regions without a name', () => {
    const north = { ...service, region: 'The north', regions: ['north'] };
    const two = { ...file, regions: ['north'], services: [...file.services, north] };
    expect(directory.regionComplaints(two, { north: 'The north' })).toEqual([]);
    expect(directory.regionComplaints(two, {})).toHaveLength(1);
    expect(directory.regionComplaints({ ...two, regions: ['north', 'south'] }, { north: 'N', south: 'S' })).toHaveLength(1);
    expect(directory.regionComplaints({ ...file, services: [north] }, undefined)).toHaveLength(1);
    expect(directory.regionComplaints({ ...two, services: [{ ...service, region: 'The north' }] }, { north: 'N' })).toHaveLength(2);
  });

  it('fault 65: on a crisis entry that is older than its clock, and on no other', () => {
    expect(directory.staleComplaints(service, '2027-02-21')).toEqual([]);
    expect(directory.staleComplaints(service, '2027-02-22')).toEqual([
      'zz-line: was read 91 days ago, and its clock is 90. Read its source again and change checkedOn.',
    ]);
    expect(directory.staleComplaints({ ...service, kind: 'helpline' }, '2028-01-01')).toEqual([]);
    expect(directory.staleComplaints({ ...service, kind: 'youth', alsoKinds: ['crisis-line'] }, '2027-02-22')).toHaveLength(1);
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
