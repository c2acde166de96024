import { parseHours, WEEK_MINUTES } from '../service/hours.ts';
import type { Channel, Service } from '../service/schema.ts';
import { cairnTaxonomy, type CairnCode } from './cairn-terms.ts';
import { isTelephone, type Telephone } from './known-numbers.ts';
import { isWebAddress } from './plain-channel.ts';
import { stableUuid } from './stable-uuid.ts';

export type CountryOf = { readonly country: string; readonly services: readonly Service[] };

/** Our directory as one page of an HSDS 3.0 list of services in their compiled form (docs.openreferral.org/en/3.0.1). */
export function hsdsPage(countries: readonly CountryOf[]) {
  const contents = countries.flatMap(({ country, services }) => services.map((service) => hsdsService(service, country)));
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

/** One entry. What HSDS has no field for stands in attributes of our own vocabulary, so that our reader finds every fact again. */
export function hsdsService(service: Service, country: string) {
  const id = stableUuid(`service ${service.id}`);
  const telephones = service.channels.filter(isTelephone);
  const web = service.channels.find(({ type, value }) => (type === 'web' || type === 'webchat') && isWebAddress(value));
  const email = service.channels.find(({ type }) => type === 'email');
  const from = /^(\d{1,2}) and over$/.exec(service.ages ?? '')?.[1];
  return {
    id,
    name: service.name,
    description: [service.forWhom, ...service.expect].join(' '),
    ...(web === undefined ? {} : { url: web.value }),
    ...(email === undefined ? {} : { email: email.value }),
    status: 'active',
    eligibility_description: service.forWhom,
    ...(from === undefined ? {} : { minimum_age: Number(from) }),
    ...(service.checkedOn === null ? {} : { assured_date: service.checkedOn }),
    ...(service.note === undefined ? {} : { alert: service.note }),
    organization: { id: stableUuid(`organization ${country} ${service.operator}`), name: service.operator, description: service.operator },
    phones: telephones.map((channel, nth) => hsdsPhone(channel, `${service.id} ${nth}`)),
    schedules: hsdsSchedules(telephones, service.id),
    languages: service.languages.map((code) => ({ id: stableUuid(`language ${service.id} ${code}`), code })),
    ...(telephones.length > 0 && telephones.every(({ cost }) => cost === 'free')
      ? { cost_options: [{ id: stableUuid(`cost ${service.id}`), option: 'To call or text', amount: 0, amount_description: 'Free' }] }
      : {}),
    ...(service.region === undefined ? {} : { service_areas: [{ id: stableUuid(`area ${service.id}`), name: service.region }] }),
    attributes: termsOf(service, country).map(([code, value], nth) => ({
      id: stableUuid(`attribute ${service.id} ${nth}`),
      link_id: id,
      link_entity: 'service',
      value,
      taxonomy_term: { id: stableUuid(`term ${code}`), code, name: code, description: meanings[code], taxonomy: cairnTaxonomy },
    })),
  };
}

const meanings: Readonly<Record<CairnCode, string>> = {
  id: 'The id of the entry in the Cairn directory',
  country: 'The country of the entry, ISO 3166-1 alpha-2',
  kind: 'What kind of help it is',
  'also-kind': 'Another kind it belongs to',
  topic: 'What it is about',
  ages: 'For which ages, in words',
  anonymous: 'Whether no name is needed, where its source says so',
  'region-id': 'A part of the country it is for, by the id that the directory gives it',
  'paired-with': 'The id of an entry that is shown together with this one',
  'hours-unsure': 'Whether its opening times are in doubt',
  'may-be-busy': 'Whether its source says that lines can be busy',
  channel: 'One way to reach it, with times, zone and cost, as JSON',
  expect: 'One line on what it is like',
  source: 'Where the facts come from, as JSON',
};

function termsOf(service: Service, country: string): readonly (readonly [CairnCode, string])[] {
  const yes = (code: CairnCode, value: boolean | undefined) => (value === undefined ? [] : [[code, value ? 'yes' : 'no'] as const]);
  return [
    ['id', service.id],
    ['country', country],
    ['kind', service.kind],
    ...(service.alsoKinds ?? []).map((kind) => ['also-kind', kind] as const),
    ...service.topics.map((topic) => ['topic', topic] as const),
    ...(service.ages === undefined ? [] : [['ages', service.ages] as const]),
    ...yes('anonymous', service.anonymous),
    ...yes('may-be-busy', service.mayBeBusy),
    ...yes('hours-unsure', service.hoursUnsure),
    ...(service.regions ?? []).map((region) => ['region-id', region] as const),
    ...(service.pairedWith ?? []).map((other) => ['paired-with', other] as const),
    ...service.channels.map((channel) => ['channel', JSON.stringify(channel)] as const),
    ...service.expect.map((line) => ['expect', line] as const),
    ['source', JSON.stringify(service.source)],
  ];
}

/** The number as it is dialled: a + stays, and a short code gets no prefix. */
function hsdsPhone(channel: Telephone, key: string) {
  const description = [
    ...('keyword' in channel && channel.keyword !== undefined ? [`Text the word ${channel.keyword}.`] : []),
    ...('thenPress' in channel && channel.thenPress !== undefined ? [`Then press ${channel.thenPress}.`] : []),
    ...(channel.hours === 'unknown' ? [] : [`Hours: ${channel.hours}`]),
  ].join(' ');
  return {
    id: stableUuid(`phone ${key}`),
    number: channel.value,
    type: phoneType(channel),
    ...(description === '' ? {} : { description }),
    ...(channel.languages === undefined
      ? {}
      : { languages: channel.languages.map((code) => ({ id: stableUuid(`phone-language ${key} ${code}`), code })) }),
  };
}

function phoneType(channel: Channel): string {
  if (channel.type === 'sms') return 'text';
  if (channel.type === 'whatsapp') return 'whatsapp';
  return 'textphone' in channel && channel.textphone === true ? 'textphone' : 'voice';
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY = 1440;

/** Only where all its numbers keep the same hours: a schedule belongs to the whole service, and cannot say which number it is for. */
function hsdsSchedules(telephones: readonly Telephone[], serviceId: string) {
  const [hours, ...others] = new Set(telephones.map((channel) => channel.hours));
  if (hours === undefined || others.length > 0) return [];
  return openSpans(hours).map(({ day, from, to }, nth) => ({
    id: stableUuid(`schedule ${serviceId} ${nth}`),
    freq: 'WEEKLY',
    interval: 1,
    byday: DAYS[day],
    opens_at: clock(from),
    closes_at: clock(to % DAY),
  }));
}

/** Open stretches, each by the day on which it begins; at most a day long. */
export function openSpans(text: string): readonly { readonly day: number; readonly from: number; readonly to: number }[] {
  const hours = parseHours(text);
  if (hours.kind === 'always') return DAYS.map((_, day) => ({ day, from: 0, to: DAY }));
  if (hours.kind !== 'weekly') return [];
  const spans: { day: number; from: number; to: number }[] = [];
  for (let minute = 0; minute < WEEK_MINUTES; minute += 1) {
    if (hours.open[minute] !== true) continue;
    let end = minute;
    // Cut at midnight: then no stretch is longer than a day, and each is read the same by everybody.
    while (hours.open[end] === true && end < (Math.floor(minute / DAY) + 1) * DAY) end += 1;
    const day = Math.floor(minute / DAY);
    spans.push({ day, from: minute - day * DAY, to: end - day * DAY });
    minute = end - 1;
  }
  return spans;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
