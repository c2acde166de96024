import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inventedKnown, inventedOptions, inventedServices, limits } from './invented-list.test-data.ts';
import { readSource } from './read-source.ts';
import { sift } from './sift.ts';
import { readTables } from './tables.ts';

const runs = { numRuns: Number(process.env['CAIRN_FUZZ'] ?? 300) };
const json = (value: unknown) => readSource([{ name: 'list.json', text: JSON.stringify(value) }], limits);
const [room] = inventedServices;
const { organization, ...alone } = room;

describe('readSource', () => {
  it.each([
    ['one service', room, 1],
    ['an array', inventedServices, 8],
    ['a page of a list', { total_items: 8, contents: inventedServices }, 8],
    ['an organization with its services', { ...organization, services: [alone] }, 1],
    ['a service at a location', { id: 'j', service: room, location: {} }, 1],
  ])('reads %s', (_what, value, count) => {
    const outcome = json(value);
    expect(outcome).toMatchObject({ kind: 'ok', source: { shape: 'json', faults: [] } });
    expect(outcome.kind === 'ok' && outcome.source.services.length).toBe(count);
    expect(outcome.kind === 'ok' && outcome.source.services[0]?.operator).toBe('Mill Lane Clinic');
  });

  it('reads tables of 3.x and of 1.x alike', () => {
    const services = 'id,organization_id,name,status,description\n1,9,Room,active,"Two\r\nlines"\n2,9,Hall,active,\n';
    const phones =
      'id,service_id,location_id,organization_id,contact_id,number\na,1,,,,0113 496 0000\nb,,w,,,0113 496 0001\nc,,,9,,0113 496 0002\nd,,,,k,0113 496 0003\ne,,nowhere,,,0113 496 0004\n';
    const files = [
      { name: 'pack/services.csv', text: `\ufeff${services}` },
      { name: 'pack/phones.csv', text: phones },
      { name: 'pack/organizations.csv', text: 'id,name\n9,Clinic\n' },
      { name: 'pack/locations.csv', text: 'id,name\nw,House\n' },
      { name: 'pack/contacts.csv', text: 'id,service_id\nk,1\n' },
      { name: 'pack/services_at_location.csv', text: 'id,service_id,location_id\nj,1,w\n' },
      { name: 'pack/eligibility.csv', text: 'id,service_id,eligibility\nq,1,Adults\n' },
      { name: 'pack/regular_schedules.csv', text: 'service_id,weekday,opens_at,closes_at\n1,Monday,9:00,17:00\n' },
      { name: 'pack/datapackage.json', text: '{}' },
    ];
    const outcome = readSource(files, limits);
    if (outcome.kind !== 'ok') throw new Error(outcome.kind);
    const { shape, services: read, counts } = outcome.source;
    expect(shape).toBe('tables-1');
    expect(counts).toEqual({ services: 2, phones: 5, phonesOfNoService: 1 });
    expect(read[0]).toMatchObject({
      operator: 'Clinic',
      forWhom: 'Adults',
      description: 'Two lines',
      at: { file: 'pack/services.csv', row: 2 },
    });
    expect(read[0]?.phones.map(({ level, number, at }) => [level, number.slice(-1), at.row])).toEqual([
      ['service', '0', 2],
      ['contact', '3', 5],
      ['location', '1', 3],
      ['organization', '2', 4],
    ]);
    expect(read[0]?.schedules).toHaveLength(1);
    expect(read[1]?.phones.map(({ level }) => level)).toEqual(['organization']);
  });

  it('gives file and row of each row it cannot use', () => {
    const text = 'id,name,status,organization_id\n1,A,active,9\n1,B,active,9\n,C,active,9\n4,,active,9\n5,E,active,9,0113\n';
    const outcome = readSource([{ name: 'services.csv', text }], limits);
    expect(
      outcome.kind === 'ok' && outcome.source.faults.toSorted((one, other) => one.row - other.row).map(({ row, why }) => [row, why]),
    ).toEqual([
      [3, 'same-id'],
      [4, 'no-id'],
      [5, 'no-name'],
      [6, 'more-fields-than-names'],
    ]);
  });

  it.each([
    ['nothing', [], 'unknown-format'],
    ['a list of something else', [{ name: 'list.json', text: '{"contents":[{"id":"1","name":"A taxonomy"}]}' }], 'unknown-format'],
    ['a number', [{ name: 'list.json', text: '7' }], 'unknown-format'],
    ['words', [{ name: 'list.json', text: 'Dear Sir' }], 'not-json'],
    ['tables without services', [{ name: 'phones.csv', text: 'id\n1\n' }], 'unknown-format'],
    ['a table with a lost quote', [{ name: 'services.csv', text: 'id,name\n1,A"\n' }], 'broken-table'],
    ['what nests without end', [{ name: 'list.json', text: '['.repeat(100_000) }], 'too-deep'],
    ['too much', [{ name: 'list.json', text: ' '.repeat(1_000_001) }], 'too-large'],
    ['too many rows', [{ name: 'services.csv', text: 'id,name\n'.repeat(10_001) }], 'too-many-rows'],
  ])('refuses %s', (_what, files, kind) => {
    expect(readSource(files, limits).kind).toBe(kind);
  });

  it('fault 43: takes no table of more columns than any has: every row would be given all of them', () => {
    const table = (columns: number) => `id,name,status${',x'.repeat(columns - 3)}\n${'a\n'.repeat(5000)}`;
    expect(readSource([{ name: 'services.csv', text: table(201) }], limits)).toEqual({
      kind: 'broken-table',
      file: 'services.csv',
      row: 1,
    });
    expect(readSource([{ name: 'services.csv', text: table(200) }], limits).kind).toBe('ok');
  });

  it('fault 43: thousands of rows that all hang on one thing stay thousands', () => {
    const rows = (line: (at: number) => string) => Array.from({ length: 2500 }, (_, at) => line(at)).join('\n');
    const files = [
      { name: 'services.csv', text: `id,organization_id,name,status\n${rows((at) => `${at},o,Room,active`)}\n` },
      { name: 'organizations.csv', text: 'id,name\no,Clinic\n' },
      { name: 'phones.csv', text: `id,organization_id,contact_id,number\n${rows((at) => `${at},o,k,0113 496 0001`)}\n` },
      { name: 'contacts.csv', text: `id,organization_id\n${rows(() => 'k,o')}\n` },
    ];
    const outcome = readSource(files, limits);
    const services = outcome.kind === 'ok' ? outcome.source.services : [];
    expect(services).toHaveLength(2500);
    // A hundred of each of the two levels they hang on.
    expect(services.every(({ phones }) => phones.length === 200)).toBe(true);
  });

  it('fault 43: lists within lists of one service do not multiply', () => {
    const schedules = Array.from({ length: 100 }, () => ({ description: 'open' }));
    const contacts = Array.from({ length: 100 }, () => ({ schedules, phones: Array.from({ length: 100 }, () => ({ number: '1' })) }));
    const outcome = json([{ ...room, contacts, organization: { ...organization, contacts, schedules } }]);
    const [service] = outcome.kind === 'ok' ? outcome.source.services : [];
    expect(service?.schedules.length).toBeLessThanOrEqual(500);
    expect(service?.phones.length).toBeLessThanOrEqual(500);
  });

  it.each(['__proto__', '__PROTO__', 'Constructor', 'prototype'])('fault 45: has no column %s', (name) => {
    const outcome = readSource([{ name: 'services.csv', text: `id,name,status,${name}\n1,Room,active,x\n` }], limits);
    const [service] = outcome.kind === 'ok' ? outcome.source.services : [];
    expect(service?.name).toBe('Room');
    const tables = readTables([{ name: 'services.csv', text: `id,${name}\n1,x\n` }], 10);
    expect(tables.kind === 'ok' && Object.keys(tables.tables.get('services')?.[0] ?? {})).toEqual(['id']);
  });

  it('fault 45: lets no key of a file reach into every object', () => {
    const planted = JSON.stringify([room]).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},');
    expect(readSource([{ name: 'list.json', text: planted }], limits).kind).toBe('ok');
    readSource([{ name: 'services.csv', text: '__proto__,id,name,status,constructor\nx,1,A,active,y\n' }], limits);
    expect(({} as { readonly polluted?: number }).polluted).toBeUndefined();
  });

  it('fault 46, 49: shows words of others as plain text: markup stays letters, and no sign turns the direction', () => {
    const outcome = json([{ ...room, name: '<img src=x onerror=alert(1)>\u202e\u200b  two\n lines\u0000' }]);
    expect(outcome.kind === 'ok' && outcome.source.services[0]?.name).toBe('<img src=x onerror=alert(1)> two lines');
  });

  it('gives an outcome for any file, and never an emergency number or a checked entry', () => {
    const word = fc.oneof(
      fc.constantFrom('999', '116 123', '+44 999', '0113 496 0000', 'active', 'Samaritans', '"112"', '0909 1', ''),
      fc.string({ maxLength: 12 }),
    );
    const phone = fc.record({ number: word, type: word, description: word }, { requiredKeys: [] });
    const some = fc.oneof(fc.array(phone, { maxLength: 3 }), fc.jsonValue({ maxDepth: 2 }));
    const inside = { phones: some, contacts: fc.array(fc.record({ phones: some }), { maxLength: 2 }) };
    const service = fc.record(
      {
        id: word,
        name: word,
        status: fc.constantFrom('active', 'active', 'inactive', 7),
        organization: fc.oneof(fc.record({ name: word, ...inside }), fc.jsonValue({ maxDepth: 1 })),
        service_at_locations: fc.array(fc.record({ ...inside, location: fc.record(inside) }), { maxLength: 2 }),
        schedules: fc.array(fc.record({ byday: word, opens_at: word, closes_at: word, description: word }), { maxLength: 2 }),
        attributes: fc.array(
          fc.record({
            value: word,
            taxonomy_term: fc.record({ taxonomy: fc.constant('Cairn directory'), code: fc.constantFrom('kind', 'channel', 'id', 'ages') }),
          }),
          { maxLength: 3 },
        ),
        assured_date: word,
        url: word,
        ...inside,
      },
      { requiredKeys: ['id', 'name', 'status', 'phones'] },
    );
    let kept = 0;
    fc.assert(
      fc.property(fc.oneof(fc.array(service, { maxLength: 4 }), fc.jsonValue()), (value) => {
        const outcome = json(value);
        if (outcome.kind !== 'ok') return;
        const sifted = sift(outcome.source, inventedOptions, inventedKnown);
        kept += sifted.kept.length;
        expect(sifted.kept.length + sifted.dropped.length).toBe(outcome.source.services.length);
        for (const { service: one } of sifted.kept) {
          expect(one.channels.length).toBeGreaterThan(0);
          expect(one.name.normalize('NFKD').toLowerCase()).not.toBe('samaritans');
          for (const { value: dialled } of one.channels) expect(['999', '112', '911', '000', '116123', '+44999']).not.toContain(dialled);
        }
      }),
      runs,
    );
    // Guards the test itself: most of it must not be refused before it is looked at.
    expect(kept).toBeGreaterThan(runs.numRuns / 60);
  }, 120_000);

  it('gives an outcome for any table', () => {
    const cell = fc.constantFrom('1', '2', 'A', '"', '""', ',', '\n', 'active', '0113 496 0000', 'id', 'name', '__proto__');
    const table = fc.array(cell, { maxLength: 30 }).map((cells) => cells.join(''));
    fc.assert(
      fc.property(table, table, (services, phones) => {
        const files = [
          { name: 'services.csv', text: `id,name,status,organization_id\n${services}` },
          { name: 'phones.csv', text: `service_id,number\n${phones}` },
        ];
        const outcome = readSource(files, limits);
        if (outcome.kind === 'ok') sift(outcome.source, inventedOptions, inventedKnown);
        expect(['ok', 'broken-table', 'unknown-format']).toContain(outcome.kind);
      }),
      runs,
    );
  }, 120_000);
});
