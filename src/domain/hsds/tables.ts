import { readCsv } from './csv.ts';
import { mostInList, placeOf, type Loose, type Place } from './raw.ts';

/** Rows of the tables of one package, by the name of the table. */
export type Tables = ReadonlyMap<string, readonly Loose[]>;

/** A row that was left out before anything in it was read. */
export type RowFault = Place & { readonly why: 'more-fields-than-names' | 'no-name' | 'no-id' | 'same-id' | 'not-a-service' };

export type TablesOutcome =
  | { readonly kind: 'ok'; readonly tables: Tables; readonly faults: readonly RowFault[] }
  | { readonly kind: 'broken-table' | 'too-many-rows'; readonly file: string; readonly row: number };

/** What reaches into every object is no name of a column. */
const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Every row is given every name of its table, so a heading of a million names would be multiplied by every row. */
const mostColumns = 200;

/** `rows` is the most rows of all tables together. */
export function readTables(files: readonly { readonly name: string; readonly text: string }[], mostRows: number): TablesOutcome {
  const tables = new Map<string, readonly Loose[]>();
  const faults: RowFault[] = [];
  let left = mostRows;
  for (const { name, text } of files) {
    const csv = readCsv(text, left);
    if (csv.kind !== 'ok') return { kind: csv.kind === 'broken' ? 'broken-table' : 'too-many-rows', file: name, row: csv.row };
    left -= csv.rows.length;
    const [headings = [], ...rows] = csv.rows;
    if (headings.length > mostColumns) return { kind: 'broken-table', file: name, row: 1 };
    const names = headings.map((heading) => heading.trim().toLowerCase());
    const good: Loose[] = [];
    rows.forEach((row, index) => {
      const at = { file: name, row: index + 2 };
      // One comma too many moves every later field: such a row could put a wrong number on a place.
      if (row.length > names.length) faults.push({ ...at, why: 'more-fields-than-names' });
      else good.push(rowOf(names, row, at));
    });
    tables.set(tableName(name), good);
  }
  return { kind: 'ok', tables, faults };
}

export function tableName(file: string): string {
  const table = (file.split('/').at(-1) ?? '').replace(/\.csv$/i, '').toLowerCase();
  // 1.0 and 1.1 wrote it in two ways.
  return table === 'services_at_location' || table === 'service_at_locations' ? 'service_at_location' : table;
}

function rowOf(names: readonly string[], row: readonly string[], at: Place): Loose {
  const entries = names.flatMap((name, index) => (forbidden.includes(name) ? [] : [[name, row[index] ?? '']]));
  return { ...(Object.fromEntries(entries) as Record<string, string>), [placeOf]: at };
}

/**
 * The compiled form of each service, as the JSON of HSDS 3 has it: everything that names it, or names what it hangs on, is put inside.
 * What many services share is made once: thousands of rows that all name one place must not become thousands times thousands.
 */
export function compiledServices(tables: Tables): readonly Loose[] {
  const by = (table: string, key: string) => indexed(tables.get(table) ?? [], key);
  const phones = { contact: by('phones', 'contact_id'), language: by('languages', 'phone_id') };
  const inside = (key: string) => {
    const found = {
      phones: by('phones', key),
      schedules: by('schedules', key),
      older: by('regular_schedules', key),
      contacts: by('contacts', key),
    };
    const languages = by('languages', key);
    return (id: string) => ({
      phones: withLanguages(of(found.phones, id), phones.language),
      schedules: [...of(found.schedules, id), ...of(found.older, id)],
      contacts: of(found.contacts, id).map((one) => ({
        ...one,
        phones: withLanguages(of(phones.contact, cell(one, 'id')), phones.language),
      })),
      languages: of(languages, id),
    });
  };
  const insideService = inside('service_id');
  const insideLocation = inside('location_id');
  const insideJoin = inside('service_at_location_id');
  const insideOrganization = inside('organization_id');
  const organizations = by('organizations', 'id');
  const locations = by('locations', 'id');
  const joins = by('service_at_location', 'service_id');
  const addresses = [by('addresses', 'location_id'), by('physical_addresses', 'location_id')];
  const areas = by('service_areas', 'service_id');
  const costs = by('cost_options', 'service_id');
  const eligibility = by('eligibility', 'service_id');

  const locationOf = once((id): Loose | undefined => {
    const [location] = of(locations, id);
    if (location === undefined || id === '') return undefined;
    return { ...location, ...insideLocation(id), addresses: addresses.flatMap((one) => of(one, id)) };
  });
  const organizationOf = once((id): Loose | undefined => {
    const [organization] = of(organizations, id);
    return organization === undefined ? undefined : { ...organization, ...insideOrganization(id) };
  });
  const inJoin = once(insideJoin);

  return (tables.get('services') ?? []).map((service) => {
    const id = cell(service, 'id');
    const organization = organizationOf(cell(service, 'organization_id'));
    const [who] = of(eligibility, id);
    return {
      ...service,
      ...(id === '' ? {} : insideService(id)),
      ...(who === undefined ? {} : { eligibility_description: cell(service, 'eligibility_description') || cell(who, 'eligibility') }),
      ...(organization === undefined ? {} : { organization }),
      service_areas: of(areas, id),
      cost_options: of(costs, id),
      service_at_locations: of(joins, id).map((join) => ({
        ...join,
        ...inJoin(cell(join, 'id')),
        location: locationOf(cell(join, 'location_id')),
      })),
    };
  });
}

/** Phones that hang on nothing which a service of this package has: nobody can tell whose they are. */
export function phonesOfNoService(tables: Tables): number {
  const ids = (table: string, key = 'id') => new Set((tables.get(table) ?? []).map((row) => cell(row, key)).filter((id) => id !== ''));
  const joins = tables.get('service_at_location') ?? [];
  const services = tables.get('services') ?? [];
  const reached: Readonly<Record<string, ReadonlySet<string>>> = {
    service_id: ids('services'),
    organization_id: new Set(services.map((row) => cell(row, 'organization_id'))),
    location_id: new Set(joins.map((row) => cell(row, 'location_id'))),
    service_at_location_id: ids('service_at_location'),
    contact_id: ids('contacts'),
  };
  return (tables.get('phones') ?? []).filter(
    (row) => !Object.entries(reached).some(([key, known]) => cell(row, key) !== '' && known.has(cell(row, key))),
  ).length;
}

type Index = ReadonlyMap<string, readonly Loose[]>;

function indexed(rows: readonly Loose[], key: string): Index {
  const found = new Map<string, Loose[]>();
  for (const row of rows) {
    const id = cell(row, key);
    if (id === '') continue;
    const there = found.get(id);
    if (there === undefined) found.set(id, [row]);
    else there.push(row);
  }
  return found;
}

function of(index: Index, id: string): readonly Loose[] {
  const found = index.get(id) ?? [];
  return found.length > mostInList ? found.slice(0, mostInList) : found;
}

function once<Made>(make: (id: string) => Made): (id: string) => Made {
  const made = new Map<string, Made>();
  return (id) => {
    const there = made.get(id);
    if (there !== undefined) return there;
    const fresh = make(id);
    made.set(id, fresh);
    return fresh;
  };
}

function withLanguages(phones: readonly Loose[], languages: Index): readonly Loose[] {
  return phones.map((phone) => {
    const spoken = of(languages, cell(phone, 'id'));
    return spoken.length === 0 ? phone : { ...phone, languages: spoken };
  });
}

function cell(row: Loose, key: string): string {
  const value = row[key];
  return typeof value === 'string' ? value.trim() : '';
}
