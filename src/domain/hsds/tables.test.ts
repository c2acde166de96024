import { describe, expect, it } from 'vitest';

import { limits } from './invented-list.test-data.ts';
import type { RawService } from './raw.ts';
import { readSource, type Source } from './read-source.ts';

type Sheets = Readonly<Record<string, string>>;

const services = 'id,organization_id,name,status\n1,9,Room,active\n2,,Hall,active';

function sourceOf(sheets: Sheets): Source {
  const files = Object.entries({ services, ...sheets }).map(([name, text]) => ({ name: `${name}.csv`, text }));
  const outcome = readSource(files, limits);
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.source;
}

function readOf(sheets: Sheets): readonly [RawService, RawService] {
  const [room, hall] = sourceOf(sheets).services;
  if (room === undefined || hall === undefined) throw new Error('too few');
  return [room, hall];
}

describe('what hangs on a service', () => {
  it('is put inside it, and not inside another', () => {
    const [room, hall] = readOf({
      phones: 'id,service_id,number\np,1,0113 496 0000',
      schedules: 'id,service_id,freq,byday,opens_at,closes_at,description\ns,1,WEEKLY,MO,9:00,17:00,Ring',
      languages: 'id,service_id,phone_id,name\nl,1,,Welsh\nm,,p,Urdu',
      service_areas: 'id,service_id,name,service_area\na,1,Leeds,\nb,2,,York',
      cost_options: 'id,service_id,option,valid_to\nc,1,Free,2030-01-01',
      contacts: 'id,service_id\nk,1',
    });
    expect(room).toMatchObject({
      phones: [{ level: 'service', id: 'p', number: '0113 496 0000', languages: ['Urdu'], at: { file: 'phones.csv', row: 2 } }],
      schedules: [{ level: 'service', days: 'MO', opens: '9:00', closes: '17:00', text: 'Ring' }],
      languages: ['Welsh'],
      areas: ['Leeds'],
      costs: [{ words: 'Free', until: '2030-01-01' }],
    });
    expect(hall).toMatchObject({ phones: [], schedules: [], languages: [], areas: ['York'], costs: [] });
  });

  it('comes from its organization', () => {
    const [room, hall] = readOf({
      organizations: 'id,name,website,url,email\n9,Clinic,https://new.example,https://old.example,all@clinic.example\n,Nobody,,,',
      phones: 'id,organization_id,number\np,9,0113 496 0000',
      contacts: 'id,organization_id,location_id\nk,9,',
      schedules: 'id,organization_id,description\ns,9,Ring',
    });
    expect(room).toMatchObject({ operator: 'Clinic', operatorUrl: 'https://new.example', operatorEmail: 'all@clinic.example' });
    expect(room.phones.map(({ level }) => level)).toEqual(['organization']);
    expect(room.schedules.map(({ level }) => level)).toEqual(['organization']);
    expect(hall).toMatchObject({ operator: '', phones: [], schedules: [] });
  });

  it.each(['service_at_location', 'service_at_locations', 'services_at_location'])('comes from its places, by the table %s', (joins) => {
    const [room, hall] = readOf({
      [joins]: 'id,service_id,location_id\nj,1,w\ni,2,',
      locations: 'id,name\nw,House\n,Nowhere',
      phones: 'id,location_id,service_at_location_id,contact_id,number\np,w,,,1\nq,,j,,2\nr,,,k,3',
      contacts: 'id,location_id\nk,w',
      addresses: 'id,location_id,address_1,address_2,city,postal_code\nd,w,1 Mill Lane,,Leeds,LS1',
      schedules: 'id,location_id,service_at_location_id,description\ns,w,,At the house\nt,,j,On our days',
      languages: 'id,location_id,code\nl,w,pl',
    });
    expect(room.phones.map(({ level, number }) => [level, number])).toEqual([
      ['service-at-location', '2'],
      ['contact', '3'],
      ['location', '1'],
    ]);
    expect(room).toMatchObject({ address: '1 Mill Lane, Leeds, LS1', languages: ['pl'] });
    expect(room.schedules.map(({ level, text }) => [level, text])).toEqual([
      ['service-at-location', 'On our days'],
      ['location', 'At the house'],
    ]);
    expect(hall).toMatchObject({ address: '', phones: [], schedules: [] });
  });

  it('is found in the column of an older version where that of the newer one is empty', () => {
    const [room] = readOf({
      organizations: 'id,name,website,url\n9,Clinic,,https://old.example',
      service_areas: 'id,service_id,name,service_area\na,1,,York',
    });
    expect(room).toMatchObject({ operatorUrl: 'https://old.example', areas: ['York'] });
  });

  it('may stand in the older tables', () => {
    const [room] = readOf({
      services: 'id,name,status,fees,eligibility_description\n1,Room,active,Two pounds,\n2,Hall,active,,Men',
      services_at_location: 'id,service_id,location_id\nj,1,w',
      locations: 'id\nw',
      physical_addresses: 'id,location_id,address_1\nd,w,2 Mill Lane',
      regular_schedules: 'id,service_id,weekday,opens_at,closes_at,valid_from,valid_to\ns,1,Monday,9:00,17:00,2026-01-01,2026-12-31',
      eligibility: 'id,service_id,eligibility\nq,1,Adults\nr,2,Women',
    });
    expect(room).toMatchObject({ address: '2 Mill Lane', fees: 'Two pounds', forWhom: 'Adults' });
    expect(room.schedules).toMatchObject([{ days: 'Monday', from: '2026-01-01', to: '2026-12-31' }]);
  });

  it('keeps its own words on whom it is for before those of another table', () => {
    const [, hall] = readOf({
      services: 'id,name,status,eligibility_description\n1,Room,active,\n2,Hall,active,Men',
      eligibility: 'id,service_id,eligibility\nr,2,Women',
    });
    expect(hall.forWhom).toBe('Men');
  });
});

describe('the form of a package', () => {
  it('is told from tables that only one version has', () => {
    for (const older of ['regular_schedules', 'holiday_schedules', 'eligibility', 'physical_addresses', 'postal_addresses'])
      expect([older, sourceOf({ [older]: 'id\n' }).shape]).toEqual([older, 'tables-1']);
    expect(sourceOf({ schedules: 'id\n', addresses: 'id\n' }).shape).toBe('tables');
  });

  it('reads names of tables and of columns whatever their case, and cells without the blanks around them', () => {
    const outcome = readSource(
      [
        { name: 'Pack/Services.CSV', text: 'ID, Name ,STATUS\n1,Room,active' },
        { name: '__MACOSX/phones.csv', text: 'id,service_id,number\np,1,1' },
        { name: 'Pack/Phones.csv', text: 'id,service_id,number\nq, 1 ,2' },
      ],
      limits,
    );
    expect(outcome).toMatchObject({
      source: {
        services: [{ name: 'Room', status: 'active', phones: [{ id: 'q' }] }],
        counts: { services: 1, phones: 1, phonesOfNoService: 0 },
      },
    });
  });

  it('counts phones that belong to nobody: each way to hang on something is followed', () => {
    const count = (columns: string, row: string) =>
      sourceOf({
        phones: `id,number,${columns}\np,1,${row}`,
        organizations: 'id,name\n9,Clinic\n8,Other',
        locations: 'id\nw\nv',
        service_at_location: 'id,service_id,location_id\nj,1,w',
        contacts: 'id,service_id\nk,1',
      }).counts.phonesOfNoService;
    for (const [column, known, unknown] of [
      ['service_id', '1', '3'],
      ['organization_id', '9', '8'],
      ['location_id', 'w', 'v'],
      ['service_at_location_id', 'j', 'i'],
      ['contact_id', 'k', 'l'],
    ] as const)
      expect([column, count(column, known), count(column, unknown), count(column, '')]).toEqual([column, 0, 1, 1]);
  });

  it('is refused as a whole where a table breaks, by file and row', () => {
    const refused = (sheets: Sheets, rows = 10) =>
      readSource(
        Object.entries({ services, ...sheets }).map(([name, text]) => ({ name: `${name}.csv`, text })),
        { ...limits, rows },
      );
    expect(refused({ phones: 'id,number\np,1\nq,"2' })).toEqual({ kind: 'broken-table', file: 'phones.csv', row: 3 });
    // Rows of all tables together: three and three.
    expect(refused({ phones: 'id\np\nq' }, 6).kind).toBe('ok');
    expect(refused({ phones: 'id\np\nq' }, 5)).toEqual({ kind: 'too-many-rows', file: 'phones.csv' });
  });
});

describe('one file of services', () => {
  const json = (value: unknown, rows = 10) => readSource([{ name: 'list.json', text: JSON.stringify(value) }], { ...limits, rows });
  const one = { id: '1', name: 'Room', status: 'active' };

  it('counts a phone that stands on several levels once', () => {
    const phones = [{ id: 'p', number: '1' }, { number: '2' }];
    expect(json([{ ...one, phones, organization: { phones } }])).toMatchObject({
      source: { counts: { services: 1, phones: 2, phonesOfNoService: 0 } },
    });
  });

  it('says by place what it cannot use, and reads the rest', () => {
    expect(json([3, { id: 'z', name: 'A word' }, { ...one, name: '' }, { ...one, id: '' }, one, one])).toMatchObject({
      source: {
        services: [{ id: '1' }],
        faults: [
          { file: 'list.json', row: 1, why: 'not-a-service' },
          { row: 2, why: 'not-a-service' },
          { row: 3, why: 'no-name' },
          { row: 4, why: 'no-id' },
          { row: 6, why: 'same-id' },
        ],
      },
    });
    expect(json([{ ...one, id: '' }]).kind).toBe('ok');
    expect(json([one, { ...one, id: '2' }], 1)).toEqual({ kind: 'too-many-rows', file: 'list.json' });
    expect(json([one], 1).kind).toBe('ok');
  });

  it.each([
    ['organization', {}],
    ['organization_id', '9'],
    ['service_at_locations', []],
  ])('knows a service by its %s too', (key, value) => {
    expect(json([{ id: '1', name: 'Room', [key]: value }])).toMatchObject({ source: { services: [{ id: '1' }], faults: [] } });
  });

  it('gives the services of an organization that organization, unless they name their own', () => {
    const services_ = [one, { ...one, id: '2', organization: { name: 'Own' } }];
    const read = (value: unknown) => {
      const outcome = json(value);
      return outcome.kind === 'ok' ? outcome.source.services.map(({ operator }) => operator) : outcome.kind;
    };
    expect(read([{ id: 'o', name: 'Clinic', services: services_ }])).toEqual(['Clinic', 'Own']);
    expect(read({ services: [{ ...one, organization: 'none' }] })).toEqual(['']);
    expect(read({ id: 'j', service: one, phones: [{ number: '1' }] })).toEqual(['']);
  });

  it('is found beside the description of a package, which is none', () => {
    const files = [
      { name: 'pack/datapackage.json', text: '{}' },
      { name: 'pack/list.json', text: JSON.stringify([one]) },
    ];
    expect(readSource(files, limits).kind).toBe('ok');
    expect(readSource(files.slice(0, 1), limits)).toEqual({ kind: 'unknown-format', file: 'pack/datapackage.json' });
  });
});
