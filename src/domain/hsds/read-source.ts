import { safeJson } from '../exchange/safe-json.ts';
import { isLoose, placeOf, rawService, type Loose, type Place, type RawService } from './raw.ts';
import { compiledServices, phonesOfNoService, readTables, tableName, type RowFault } from './tables.ts';

export type SourceFile = { readonly name: string; readonly text: string };

/** Which of the published forms it has. */
export type Shape = 'json' | 'tables' | 'tables-1';

export type Source = {
  readonly shape: Shape;
  readonly services: readonly RawService[];
  readonly faults: readonly RowFault[];
  /** As they stand in the file, before anything is left out. A JSON file repeats a phone on several levels: it counts once. */
  readonly counts: { readonly services: number; readonly phones: number; readonly phonesOfNoService: number };
};

export type SourceOutcome =
  | { readonly kind: 'ok'; readonly source: Source }
  | { readonly kind: 'too-large' | 'too-deep' | 'not-json' | 'unknown-format' | 'too-many-rows'; readonly file: string }
  | { readonly kind: 'broken-table'; readonly file: string; readonly row: number };

/** Characters (UTF-16 units) of all files, rows of all tables, services of a JSON file. */
export type SourceLimits = { readonly length: number; readonly rows: number };

/** One JSON file, or the tables of a package. Other files of a package, such as datapackage.json, are not needed and not read. */
export function readSource(files: readonly SourceFile[], limits: SourceLimits): SourceOutcome {
  const [first] = files;
  if (first === undefined) return { kind: 'unknown-format', file: '' };
  if (files.reduce((sum, { text }) => sum + text.length, 0) > limits.length) return { kind: 'too-large', file: first.name };
  const tables = files.filter(({ name }) => /\.csv$/i.test(name) && !name.startsWith('__MACOSX/'));
  if (tables.some(({ name }) => tableName(name) === 'services')) return fromTables(tables, limits.rows);
  const [json] = files.filter(({ name }) => !/(^|\/)datapackage\.json$/i.test(name) && !/\.csv$/i.test(name));
  return json === undefined ? { kind: 'unknown-format', file: first.name } : fromJson(json, limits);
}

function fromTables(files: readonly SourceFile[], mostRows: number): SourceOutcome {
  const outcome = readTables(files, mostRows);
  if (outcome.kind === 'too-many-rows') return { kind: 'too-many-rows', file: outcome.file };
  if (outcome.kind !== 'ok') return { kind: 'broken-table', file: outcome.file, row: outcome.row };
  const { tables } = outcome;
  const compiled = compiledServices(tables);
  const file = files.find(({ name }) => tableName(name) === 'services')?.name ?? '';
  const checked = checkedServices(compiled, (at) => compiled[at]?.[placeOf] ?? { file, row: 0 });
  return {
    kind: 'ok',
    source: {
      // Version 3 has one table of schedules, and no table of eligibility.
      shape: ['regular_schedules', 'holiday_schedules', 'eligibility', 'physical_addresses', 'postal_addresses'].some((name) =>
        tables.has(name),
      )
        ? 'tables-1'
        : 'tables',
      services: checked.services,
      faults: [...outcome.faults, ...checked.faults],
      counts: {
        services: compiled.length,
        phones: tables.get('phones')?.length ?? 0,
        phonesOfNoService: phonesOfNoService(tables),
      },
    },
  };
}

function fromJson({ name, text }: SourceFile, limits: SourceLimits): SourceOutcome {
  const opened = safeJson(text, limits.length);
  if (opened.kind !== 'value') return { kind: opened.kind, file: name };
  const items = itemsOf(opened.value);
  if (items === undefined) return { kind: 'unknown-format', file: name };
  const compiled = items.flatMap(servicesIn);
  if (compiled.length > limits.rows) return { kind: 'too-many-rows', file: name };
  const { services, faults } = checkedServices(compiled, (at) => ({ file: name, row: at + 1 }));
  // A list of something else altogether, such as taxonomies.
  if (services.length === 0 && faults.every(({ why }) => why === 'not-a-service')) return { kind: 'unknown-format', file: name };
  const phones = new Set(services.flatMap((one) => one.phones.map((phone) => phone.id || phone.number)));
  return {
    kind: 'ok',
    source: { shape: 'json', services, faults, counts: { services: compiled.length, phones: phones.size, phonesOfNoService: 0 } },
  };
}

/** A page of a list, an array, or one thing alone. */
function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (!isLoose(value)) return undefined;
  if (Array.isArray(value['contents'])) return value['contents'] as readonly unknown[];
  return 'name' in value || Array.isArray(value['services']) || isLoose(value['service']) ? [value] : undefined;
}

/** A service, the services of an organization, or the service of a service at a location. */
function servicesIn(item: unknown): readonly unknown[] {
  if (!isLoose(item)) return [item];
  const { services, service, ...around } = item;
  if (isLoose(service)) return [{ ...service, service_at_locations: [around] }];
  if (!Array.isArray(services) || 'status' in item) return [item];
  return (services as readonly unknown[]).map((one) =>
    isLoose(one) && !isLoose(one['organization']) && 'name' in around ? { ...one, organization: around } : one,
  );
}

function checkedServices(
  compiled: readonly unknown[],
  placeAt: (index: number) => Place,
): { readonly services: readonly RawService[]; readonly faults: readonly RowFault[] } {
  const services: RawService[] = [];
  const faults: RowFault[] = [];
  const seen = new Set<string>();
  compiled.forEach((one, index) => {
    const at = placeAt(index);
    if (!isLoose(one) || !looksLikeService(one)) return faults.push({ ...at, why: 'not-a-service' });
    const service = rawService(one, at);
    if (service.name === '') return faults.push({ ...at, why: 'no-name' });
    if (service.id === '') return faults.push({ ...at, why: 'no-id' });
    if (seen.has(service.id)) return faults.push({ ...at, why: 'same-id' });
    seen.add(service.id);
    return services.push(service);
  });
  return { services, faults };
}

/** Every published form of a service has at least one of these; organizations, locations and taxonomies have none. */
function looksLikeService(one: Loose): boolean {
  return ['status', 'organization', 'organization_id', 'service_at_locations'].some((key) => key in one);
}
