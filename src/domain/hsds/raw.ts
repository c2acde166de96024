import { plainLine } from './plain-line.ts';

/** Where something stands in a file: a row of a table (the first row of names is 1), or the nth service of a JSON file (from 1). */
export type Place = { readonly file: string; readonly row: number };

/** An object of a file, not yet believed. Tables are brought into the same form as the compiled JSON before they are read. */
export type Loose = { readonly [key: string]: unknown; readonly [placeOf]?: Place };
/** No text of a file can name this key. */
export const placeOf: unique symbol = Symbol('place');

/** From the most special to the most general: which number is tried first. */
export const levels = ['service-at-location', 'service', 'contact', 'location', 'organization'] as const;
export type Level = (typeof levels)[number];

export type RawPhone = {
  readonly level: Level;
  readonly id: string;
  readonly number: string;
  readonly extension: string;
  readonly type: string;
  readonly description: string;
  readonly languages: readonly string[];
  readonly at: Place;
};

export type RawSchedule = {
  readonly level: Level;
  readonly freq: string;
  readonly interval: string;
  /** Rules that no weekly timetable can say: days of the month, weeks of the year. */
  readonly otherRules: boolean;
  /** HSDS 3: "MO,TU"; 1.x: the name of one day. */
  readonly days: string;
  readonly opens: string;
  readonly closes: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
};

/** A word of some vocabulary that a publisher put on a service. */
export type RawTerm = { readonly taxonomy: string; readonly code: string; readonly name: string; readonly value: string };

export type RawService = {
  readonly at: Place;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly email: string;
  /** Empty where the file does not say. */
  readonly status: string;
  readonly minimumAge: string;
  readonly maximumAge: string;
  readonly fees: string;
  readonly costs: readonly { readonly words: string; readonly until: string }[];
  readonly alert: string;
  readonly forWhom: string;
  readonly assured: string;
  readonly modified: string;
  readonly operator: string;
  readonly operatorUrl: string;
  readonly operatorEmail: string;
  readonly phones: readonly RawPhone[];
  readonly schedules: readonly RawSchedule[];
  readonly languages: readonly string[];
  readonly areas: readonly string[];
  readonly address: string;
  readonly terms: readonly RawTerm[];
};

/** Far above any real service; a file that nests thousands of numbers into one place is not worth a phone’s time. */
export const mostInList = 100;

export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function looseList(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? value.slice(0, mostInList).filter(isLoose) : [];
}

/**
 * The lists of several holders as one, of the same bounded length: lists within lists would multiply, and a service of a few thousand
 * letters could hold a million opening times.
 */
function gathered<Holder>(holders: readonly Holder[], listOf: (holder: Holder) => unknown): readonly Loose[] {
  const all: Loose[] = [];
  for (const holder of holders) {
    if (all.length >= mostInList) break;
    all.push(...looseList(listOf(holder)).slice(0, mostInList - all.length));
  }
  return all;
}

/** One service in the compiled form of HSDS 3, with everything that hangs on it collected from all its levels. */
export function rawService(service: Loose, at: Place): RawService {
  const organization = isLoose(service['organization']) ? service['organization'] : {};
  const joins = looseList(service['service_at_locations']);
  const locations = joins.flatMap(({ location }) => (isLoose(location) ? [location] : []));
  const levelled: readonly (readonly [Level, readonly Loose[]])[] = [
    ['service-at-location', joins],
    ['service', [service]],
    ['contact', gathered([...joins, service, ...locations, organization], ({ contacts }) => contacts)],
    ['location', locations],
    ['organization', [organization]],
  ];
  const [address] = locations.flatMap(({ addresses, physical_addresses: older }) => [...looseList(addresses), ...looseList(older)]);
  const languages = gathered([service, ...locations], (one) => one['languages']);
  return {
    at,
    id: plainLine(service['id'], 100),
    name: plainLine(service['name'], 120),
    description: plainLine(service['description'], 2000),
    url: plainLine(service['url'], 300),
    email: plainLine(service['email'], 200),
    status: plainLine(service['status'], 40).toLowerCase(),
    minimumAge: plainLine(service['minimum_age'], 10),
    maximumAge: plainLine(service['maximum_age'], 10),
    fees: plainLine(service['fees_description'], 300) || plainLine(service['fees'], 300),
    costs: looseList(service['cost_options']).map((one) => ({ words: costWords(one), until: plainLine(one['valid_to'], 40) })),
    alert: plainLine(service['alert'], 300),
    forWhom: plainLine(service['eligibility_description'], 500),
    assured: plainLine(service['assured_date'], 40),
    modified: plainLine(service['last_modified'], 40),
    operator: plainLine(organization['name'], 120),
    operatorUrl: plainLine(organization['website'], 300) || plainLine(organization['url'], 300),
    operatorEmail: plainLine(organization['email'], 200),
    phones: levelled.flatMap(([level, holders]) => phonesOf(level, holders, at)),
    schedules: levelled.flatMap(([level, holders]) => schedulesOf(level, holders)),
    languages: languages.map(languageOf).filter((one) => one !== ''),
    areas: looseList(service['service_areas'])
      .map((area) => plainLine(area['name'], 200) || plainLine(area['service_area'], 200))
      .filter((one) => one !== ''),
    address: address === undefined ? '' : addressWords(address),
    terms: looseList(service['attributes']).map(termOf),
  };
}

function phonesOf(level: Level, holders: readonly Loose[], at: Place): readonly RawPhone[] {
  return gathered(holders, ({ phones }) => phones).map((phone) => ({
    level,
    id: plainLine(phone['id'], 100),
    number: plainLine(phone['number'], 80),
    extension: plainLine(phone['extension'], 20),
    type: plainLine(phone['type'], 20).toLowerCase(),
    description: plainLine(phone['description'], 500),
    languages: [...looseList(phone['languages']).map(languageOf), ...plainLine(phone['language'], 100).split(/[,;]/)]
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    at: phone[placeOf] ?? at,
  }));
}

function schedulesOf(level: Level, holders: readonly Loose[]): readonly RawSchedule[] {
  const lists = holders.flatMap((holder) => [holder['schedules'], holder['regular_schedules']]);
  return gathered(lists, (list) => list).map((one) => scheduleOf(level, one));
}

/** Also for rows of a table that hang on nothing. */
export function scheduleOf(level: Level, one: Loose): RawSchedule {
  const field = (key: string) => plainLine(one[key], 300);
  return {
    level,
    freq: field('freq').toUpperCase(),
    interval: field('interval'),
    otherRules: ['bymonthday', 'byweekno', 'byyearday', 'count'].some((key) => field(key) !== ''),
    days: field('byday') || field('weekday'),
    opens: field('opens_at'),
    closes: field('closes_at'),
    from: field('valid_from'),
    to: field('valid_to') || field('until'),
    text: [field('description'), field('notes')].filter((text) => text !== '').join(' '),
  };
}

/** The code where there is one, else the name. */
function languageOf(one: Loose): string {
  return plainLine(one['code'], 20) || plainLine(one['name'], 60) || plainLine(one['language'], 60);
}

function costWords(one: Loose): string {
  const amount = [plainLine(one['amount'], 20), plainLine(one['currency'], 10).toUpperCase()].filter((word) => word !== '').join(' ');
  return [plainLine(one['option'], 120), amount, plainLine(one['amount_description'], 120)].filter((word) => word !== '').join(', ');
}

function addressWords(one: Loose): string {
  return ['address_1', 'address_2', 'city', 'postal_code']
    .map((key) => plainLine(one[key], 100))
    .filter((word) => word !== '')
    .join(', ');
}

function termOf(one: Loose): RawTerm {
  const term = isLoose(one['taxonomy_term']) ? one['taxonomy_term'] : {};
  return {
    taxonomy: plainLine(term['taxonomy'], 60),
    code: plainLine(term['code'], 60),
    name: plainLine(term['name'], 120),
    value: plainLine(one['value'], 2000),
  };
}
