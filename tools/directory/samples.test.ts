import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';

import { scheduleOf, type Loose } from '#domain/hsds/raw.ts';
import { readSource, type Source } from '#domain/hsds/read-source.ts';
import { sift } from '#domain/hsds/sift.ts';
import { weeklyHours } from '#domain/hsds/weekly-hours.ts';
import { zipOf } from '#formats/zip.ts';

import { importDirectory } from './import.ts';

/**
 * Lists that others publish: the examples of HSDS 3 and of the UK profile (CC BY-SA 4.0), and the listings of Illinois Legal Aid Online from
 * hsds-transformer (MIT). They are not ours to copy, so this file steps aside where they do not lie beside the project. What always runs
 * on invented lists: src/domain/hsds/*.test.ts.
 */
const samples = fileURLToPath(new URL('../../../shared/samples', import.meta.url));
const today = '2026-11-23';
const limits = { length: 10_000_000, rows: 100_000 };
const known = { curated: [], replaced: [] };

function open(...names: readonly string[]): Source {
  const outcome = readSource(
    names.map((name) => ({ name: name.split('/').at(-1) ?? name, text: readFileSync(join(samples, name), 'utf8') })),
    limits,
  );
  if (outcome.kind !== 'ok') throw new Error(`${names.join()}: ${outcome.kind}`);
  return outcome.source;
}

function tablesIn(folder: string): readonly string[] {
  return readdirSync(join(samples, folder))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => `${folder}/${name}`);
}

/** The separate, naive reader: rows as papaparse gives them, and no rule of ours. */
function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  return parse<Record<string, string>>(readFileSync(join(samples, name), 'utf8'), { header: true, skipEmptyLines: true }).data;
}

describe.skipIf(!existsSync(samples))('lists that others publish', () => {
  const options = { country: 'GB', publisher: 'Example', today };

  it.each([
    ['hsds-3/service_full.json', 1, 1],
    ['hsds-3/service_list.json', 1, 0],
    // Two levels deeper: the organization stands above its service.
    ['hsds-3/organization_full.json', 1, 1],
    ['hsds-3/service_at_location_full.json', 1, 1],
    ['hsds-3/service_at_location_list.json', 1, 0],
    ['hsds-uk/service_full.json', 1, 0],
    ['hsds-uk/service_list.json', 1, 0],
    ['hsds-uk/organization_full.json', 1, 0],
  ])('%s holds %i service and %i phone, as reading it by eye shows', (name, services, phones) => {
    const source = open(name);
    expect(source).toMatchObject({ shape: 'json', counts: { services, phones }, faults: [] });
    const { kept, dropped } = sift(source, options, { country: 'GB', ...known });
    expect([kept.length, dropped.length]).toEqual([1, 0]);
    // assured 2005-01-01, last modified 2023-03-15: the later counts, and is more than a year ago.
    expect(kept[0]?.service).toMatchObject({ name: 'Community Counselling', ages: '12+', confidence: 'low', showByDefault: false });
    expect(kept[0]?.sourceDate).toBe('2023-03-15');
    expect(kept[0]?.service.note).toMatch(/^Following COVID-19/);
    // Its hours contradict themselves, and ended in 2005.
    expect(kept[0]?.hours.hours).toBe('unknown');
  });

  it.each(['hsds-3/organization_list.json', 'hsds-uk/taxonomy_list.json', 'hsds-uk/taxonomy.json', 'hsds-3/location.json'])(
    '%s is no list of services',
    (name) => {
      expect(readSource([{ name, text: readFileSync(join(samples, name), 'utf8') }], limits).kind).toBe('unknown-format');
    },
  );

  it('the tables of HSDS 3 say the same as its JSON', () => {
    const [tables, json] = [open(...tablesIn('hsds-3/csv')), open('hsds-3/service_full.json')];
    expect(tables).toMatchObject({ shape: 'tables', counts: { services: 1, phones: 1, phonesOfNoService: 0 }, faults: [] });
    const read = (source: Source) => sift(source, options, { country: 'GB', ...known }).kept[0]?.service;
    expect(read(tables)).toEqual(read(json));
    expect(read(tables)?.channels[0]).toMatchObject({ type: 'phone', value: '+441234234567', display: '+44 1234 234567', dialAs: 'e164' });
  });

  /**
   * Counted with Python’s csv reader before the import was run: 430 services (the file has 651 lines, because texts hold line breaks), one
   * without a name; 982 phones, of which 526 hang on a location or an organization that no service names (the package has no table that
   * joins services to locations); 2,492 rows of hours for 356 locations.
   */
  describe('Illinois Legal Aid Online', () => {
    const source = () => open(...tablesIn('hsds-ilao'));

    it('has 430 services and 982 phones, and each is accounted for', () => {
      const services = rowsOf('hsds-ilao/services.csv');
      const phones = rowsOf('hsds-ilao/phones.csv');
      expect([services.length, phones.length]).toEqual([430, 982]);
      const organizations = new Set(services.map((row) => row['organization_id']));
      const ids = new Set(services.map((row) => row['id']));
      const ofNobody = phones.filter(
        (row) =>
          (row['service_id'] === '' || !ids.has(row['service_id'])) &&
          (row['organization_id'] === '' || !organizations.has(row['organization_id'])),
      );
      expect(ofNobody).toHaveLength(526);
      const read = source();
      expect(read.shape).toBe('tables-1');
      expect(read.counts).toEqual({ services: 430, phones: 982, phonesOfNoService: 526 });
      expect(read.faults).toEqual([{ file: 'services.csv', row: 431, why: 'no-name' }]);
      expect(read.services).toHaveLength(429);
    });

    it('keeps 427, and names every number that needs a look', () => {
      const { kept, dropped, notes } = sift(source(), { ...options, country: 'US', tz: 'America/Chicago' }, { country: 'US', ...known });
      expect([kept.length, dropped.map(({ why }) => why)]).toEqual([427, ['no-way', 'no-way']]);
      // No status and no date in the whole package: medium at most.
      expect(new Set(kept.map(({ service }) => service.confidence))).toEqual(new Set(['medium']));
      // By hand, of the phones that hang on a service: two with letters for digits, three times “no phone”, two with an extension, two with two numbers.
      const count = (why: string) => notes.filter((note) => note.why === why).length;
      expect([count('letters'), count('extension'), count('two-numbers'), notes.length]).toEqual([5, 2, 2, 9]);
      // Every other number of a service comes out with the ten digits that the naive reader sees.
      const plain = rowsOf('hsds-ilao/phones.csv').filter(
        (row) => row['service_id'] !== '' && /^[\d\s().-]{10,}$/.test(row['number'] ?? ''),
      );
      const found = new Set(kept.flatMap(({ service }) => service.channels.map(({ value }) => value)));
      expect(plain.filter((row) => !found.has((row['number'] ?? '').replaceAll(/\D/g, '')))).toEqual([]);
    });

    // With Python, row by row: 18 locations close before they open or are open for a night of more than 14 hours, one begins at “1:00”.
    it('has hours for 356 locations, of which 337 are understood', () => {
      const rows = rowsOf('hsds-ilao/regular_schedules.csv');
      expect(rows).toHaveLength(2492);
      const byLocation = Map.groupBy(rows, (row) => row['location_id']);
      expect(byLocation.size).toBe(356);
      const read = [...byLocation.values()].map(
        (own) =>
          weeklyHours(
            own.map((row) => scheduleOf('location', row as Loose)),
            today,
          ).hours,
      );
      expect(read.filter((hours) => hours !== 'unknown')).toHaveLength(337);
    });
  });

  it('the command says the same, from a folder and from a zip, and writes nothing unasked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-directory-'));
    try {
      const zip = join(folder, 'list.zip');
      const files = tablesIn('hsds-ilao').map((name) => ({
        name: `pack/${name.split('/')[1] ?? ''}`,
        text: readFileSync(join(samples, name), 'utf8'),
      }));
      writeFileSync(zip, zipOf(files, { utc: `${today}T10:00:00.000Z`, offset: 0 }));
      const flags = ['--country', 'US', '--publisher', 'ILAO', '--tz', 'America/Chicago', '--to', join(folder, 'out')];
      const said = [join(samples, 'hsds-ilao'), zip].map((target) => {
        const lines: string[] = [];
        importDirectory([target, ...flags], (line) => lines.push(line), today);
        return lines.join('\n').replaceAll('pack/', '');
      });
      expect(said[0]).toBe(said[1]);
      expect(said[0]).toContain('430 services, 982 phones');
      expect(said[0]).toContain('Would be kept: 427 (427 new, 0 changed, 0 as before). Left out: 2.');
      expect(existsSync(join(folder, 'out'))).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);
});
