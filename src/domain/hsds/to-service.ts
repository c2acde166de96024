import type { Channel, Service } from '../service/schema.ts';
import { ZONES } from '../service/time-zones.ts';
import { readTerms } from './cairn-terms.ts';
import { kindByWords } from './kind-words.ts';
import { languageCode } from './languages.ts';
import { readNumber, type NumberFault, type NumberFlag } from './phone-number.ts';
import { isPlainChannel, isWebAddress } from './plain-channel.ts';
import { dayIn, plainLine } from './plain-line.ts';
import { levels, type Place, type RawPhone, type RawService } from './raw.ts';
import { weeklyHours, type ReadHours } from './weekly-hours.ts';

export type MapOptions = {
  readonly country: string;
  /** IANA zone of the places. Without one, the zone of the country, where it has one only. */
  readonly tz?: string | undefined;
  readonly publisher: string;
  /** YYYY-MM-DD. */
  readonly today: string;
};

export type NumberNote = Place & { readonly number: string; readonly why: NumberFault | NumberFlag | 'fax' | 'emergency' | 'denied' };

export type Mapped = {
  readonly service: Service;
  readonly raw: RawService;
  /** The later of the two days that the file gives; undefined when it gives none that can be true. */
  readonly sourceDate: string | undefined;
  readonly costs: string;
  readonly hours: ReadHours;
  readonly notes: readonly NumberNote[];
};

/** Countries whose places keep different times: hours without a zone would be read an hour or more wrong. */
const manyZones: readonly string[] = ['AU', 'BR', 'CA', 'CL', 'ES', 'MX', 'NZ', 'PT', 'US'];
const mostPhones = 6;

/** One service in our own form. Nothing here says whether it may be kept: see sift.ts. */
export function toService(raw: RawService, options: MapOptions): Mapped {
  const { country, publisher, today } = options;
  const terms = readTerms(raw.terms);
  const hours = hoursOf(raw, options);
  const notes: NumberNote[] = [];
  const tz = options.tz ?? ZONES[country]?.split(' ')[0] ?? 'Etc/UTC';
  const around = { cost: 'unknown', hours: hours.hours, tz } as const;
  const phones = raw.phones.toSorted((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
  const numbers = channelsOfPhones(phones, { country, around, notes });
  const dialled = new Set(phones.map((phone) => phone.number.replaceAll(/\D/g, '')));
  // Facts that we wrote about a number count only while that number still stands in the list of phones.
  const told = terms.channels.filter(
    (channel) => isPlainChannel(channel, country) && (!('display' in channel) || dialled.has(channel.value.replaceAll(/\D/g, ''))),
  );
  const toldValues = new Set(told.map((channel) => channel.value.replaceAll(/\D/g, '')));
  const channels: readonly Channel[] =
    told.length > 0
      ? [...told, ...numbers.filter((channel) => !toldValues.has(channel.value.replaceAll(/\D/g, '')))]
      : [...numbers, ...otherChannels(raw, around)];
  const days = [dayIn(raw.assured), dayIn(raw.modified)].flatMap((day) => (day === undefined || day > today ? [] : [day]));
  const sourceDate = days.toSorted((one, other) => one.localeCompare(other)).at(-1);
  const languages = [
    ...new Set([...raw.languages, ...phones.flatMap((phone) => phone.languages)].flatMap((one) => languageCode(one) ?? [])),
  ];
  const ages = terms.ages ?? agesOf(raw.minimumAge, raw.maximumAge);
  const [region] = raw.areas;
  const expired = (until: string) => (dayIn(until) ?? today) < today;
  const service: Service = {
    id: idOf(raw, terms.id, options),
    name: raw.name,
    operator: raw.operator === '' ? publisher : raw.operator,
    kind: terms.kind ?? kindByWords([raw.name, ...raw.terms.map((term) => term.name)]),
    ...(terms.alsoKinds.length > 0 ? { alsoKinds: [...terms.alsoKinds] } : {}),
    topics: terms.topics.map((topic) => plainLine(topic, 60)).filter((topic) => topic !== ''),
    languages,
    ...(region === undefined ? {} : { region }),
    ...(ages === undefined ? {} : { ages: plainLine(ages, 60) }),
    ...yesOrNo('anonymous', terms.anonymous),
    ...yesOrNo('mayBeBusy', terms.mayBeBusy),
    ...yesOrNo('hoursUnsure', terms.hoursUnsure),
    ...(terms.regions.length > 0 ? { regions: [...terms.regions] } : {}),
    ...(terms.pairedWith.length > 0 ? { pairedWith: [...terms.pairedWith] } : {}),
    channels: [...channels],
    source: { title: publisher, url: sourceUrl(raw), date: sourceDate ?? null, read: false },
    // Nobody at Cairn read anything yet: whoever takes an entry into content/ writes the day on which they did.
    checkedOn: null,
    confidence: isOld(sourceDate, today) ? 'low' : 'medium',
    showByDefault: !isOld(sourceDate, today),
    forWhom: plainLine(raw.forWhom || raw.description || raw.name, 120),
    expect: terms.expect
      .map((line) => plainLine(line, 300))
      .filter((line) => line !== '')
      .slice(0, 5),
    ...(raw.alert === '' ? {} : { note: raw.alert }),
  };
  return {
    service,
    raw,
    sourceDate,
    costs: plainLine(
      raw.fees ||
        raw.costs
          .filter(({ until }) => !expired(until))
          .map(({ words }) => words)
          .join('; '),
      300,
    ),
    hours,
    notes,
  };
}

/** Past a year nobody can rely on it. Without a day nothing is known. */
export function isOld(day: string | undefined, today: string): boolean {
  return day !== undefined && (Date.parse(today) - Date.parse(day)) / 86_400_000 > 365;
}

/** Of the most special level that has any: those of the whole organization say little about one place. */
function hoursOf(raw: RawService, { country, tz, today }: MapOptions): ReadHours {
  const level = levels.find((one) => raw.schedules.some((schedule) => schedule.level === one));
  const read = weeklyHours(
    raw.schedules.filter((schedule) => schedule.level === level),
    today,
  );
  const needsZone = read.hours !== '24/7' && tz === undefined && (manyZones.includes(country) || !Object.hasOwn(ZONES, country));
  return needsZone ? { hours: 'unknown', text: read.text } : read;
}

type Around = { readonly cost: 'unknown'; readonly hours: string; readonly tz: string };

function channelsOfPhones(
  phones: readonly RawPhone[],
  { country, around, notes }: { readonly country: string; readonly around: Around; readonly notes: NumberNote[] },
): readonly Extract<Channel, { readonly display: string }>[] {
  const channels: Extract<Channel, { readonly display: string }>[] = [];
  const seen = new Set<string>();
  for (const phone of phones) {
    const note = (why: NumberNote['why']) => notes.push({ ...phone.at, number: phone.number, why });
    const read = readNumber(phone.number, country);
    const key = `${phone.number} ${phone.type}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (read.kind === 'left-out') {
      note(read.why);
      continue;
    }
    const way = wayOf(phone);
    if (way === 'fax') {
      note('fax');
      continue;
    }
    const type = way === 'textphone' ? 'phone' : way;
    if (channels.length >= mostPhones || channels.some((one) => one.value === read.value && one.type === type)) continue;
    read.flags.forEach(note);
    if (phone.extension !== '' && !read.flags.includes('extension')) note('extension');
    const { value, display, dialAs } = read;
    const languages = [...new Set(phone.languages.flatMap((one) => languageCode(one) ?? []))];
    const telephone = { value, display, dialAs, ...around, ...(languages.length > 0 ? { languages } : {}) };
    channels.push(way === 'textphone' ? { type: 'phone', ...telephone, textphone: true } : { type, ...telephone });
  }
  return channels;
}

/** The UK profile and 1.x have no type, or leave it empty: then the description tells. In doubt it is a number to call. */
function wayOf({ type, description }: RawPhone): 'phone' | 'sms' | 'whatsapp' | 'textphone' | 'fax' {
  if (/fax/.test(type)) return 'fax';
  if (/tty|tdd|textphone/.test(type)) return 'textphone';
  if (/whatsapp/.test(type)) return 'whatsapp';
  if (/text|sms/.test(type)) return 'sms';
  if (type !== '') return 'phone';
  if (/^\W*fax\b/i.test(description)) return 'fax';
  if (/\b(tty|textphone|text ?relay|minicom)\b/i.test(description)) return 'textphone';
  if (/^\W*whatsapp\b/i.test(description)) return 'whatsapp';
  return /^\W*(sms|texts?|text (only|us|message|line)s?)\b/i.test(description) && !/\bcall\b/i.test(description) ? 'sms' : 'phone';
}

function otherChannels(raw: RawService, around: Around): readonly Channel[] {
  const url = [raw.url, raw.operatorUrl].find(isWebAddress);
  const email = [raw.email, raw.operatorEmail].find((one) => /^[^\s@?&#%]+@[^\s@?&#%]+\.[^\s@?&#%]+$/.test(one));
  return [
    ...(url === undefined ? [] : [{ type: 'web' as const, value: url, ...around, hours: 'unknown', linkOpened: false }]),
    ...(email === undefined ? [] : [{ type: 'email' as const, value: email, ...around, hours: 'unknown' }]),
    ...(raw.address === '' ? [] : [{ type: 'in-person' as const, value: raw.address, ...around }]),
  ];
}

/** Where the publisher speaks of it; a name without an address where it gives none. */
function sourceUrl(raw: RawService): string {
  return [raw.url, raw.operatorUrl].find(isWebAddress) ?? `urn:hsds:${encodeURIComponent(raw.id)}`;
}

/** Signs instead of words, which would need a language: "16+", "11–25", "0–18". */
function agesOf(minimum: string, maximum: string): string | undefined {
  const age = (text: string) => (/^\d{1,3}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : undefined);
  const [from, to] = [age(minimum), age(maximum)];
  if (to !== undefined && to < 99) return to < (from ?? 0) ? undefined : `${from ?? 0}–${to}`;
  return from === undefined || from === 0 ? undefined : `${from}+`;
}

function idOf(raw: RawService, own: string | undefined, { country, publisher }: MapOptions): string {
  const start = `${country.toLowerCase()}-`;
  if (own !== undefined && own.startsWith(start) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(own) && own.length <= 80) return own;
  return `${start}${[slug(publisher, 24), slug(raw.id, 60)].filter((part) => part !== '').join('-') || 'list'}`;
}

function slug(text: string, most: number): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replace(/^-+|-+$/g, '');
}

type YesOrNo = 'anonymous' | 'mayBeBusy' | 'hoursUnsure';

function yesOrNo(key: YesOrNo, value: string | undefined): Partial<Record<YesOrNo, boolean>> {
  return value === 'yes' || value === 'no' ? { [key]: value === 'yes' } : {};
}
