import { crisisCard, hasDayAndNightLine, isTelephone, linesAtSomeHours } from '#domain/service/card.ts';
import { clockDaysOf } from '#domain/service/freshness.ts';
import type { Channel, CountryServices, Region, Service } from '#domain/service/schema.ts';
import { countryName, formatList, languageName } from '#i18n/format.ts';

import { isolated } from './isolated.ts';
import { isTextphone, wayOf, type Way } from './way.ts';

/** When an entry was read, and after how many days it should be read again. */
export type Reading = { readonly checkedOn: string | null; readonly clockDays: number };

/** One thing to tap: a service by one of its channels. */
export type CrisisWay = Reading & {
  readonly id: string;
  readonly name: string;
  readonly emergency?: true;
  /** The part of the country it is for, where that is not all of it. */
  readonly region?: string;
  /** Names of its languages, where that of the page is none of them. */
  readonly speaks?: string;
  readonly way: Way;
};

/** A line for some: one part of the country, or another language than that of the page. */
export type LineForSome = CrisisWay & {
  /** The part of the country, or the names of the languages. */
  readonly forWhom: string;
  /** Ids of the regions it is for. */
  readonly regions?: readonly string[];
  readonly note?: string;
  /** Its other numbers that need no internet. */
  readonly also: readonly Way[];
};

/** A line that is open at some hours, or whose hours nobody could confirm. */
export type LineAtSomeHours = CrisisWay & { readonly forWhom: string; readonly note?: string; readonly unsure?: true };

/** Where an entry was read. `url` only where the text that was read stood at that address, and can be opened safely. */
export type ReadSource = Pick<Service, 'name' | 'checkedOn'> & {
  readonly title: string;
  readonly date?: string;
  readonly url?: string;
};

export type CrisisPage = {
  /** ISO 3166-1 alpha-2, capitals. */
  readonly country: string;
  readonly name: string;
  /** In the order of the screen: a line to call, a line to text, the emergency number, then the rest. */
  readonly ways: readonly CrisisWay[];
  /** Where no line is confirmed as open day and night: up to four others, with their hours. */
  readonly someHours: readonly LineAtSomeHours[];
  /** Other emergency numbers, textphones included, and what the directory says about them. */
  readonly alsoEmergency: readonly Way[];
  readonly emergencyNote?: string;
  /** What to expect on the line to call. */
  readonly expect: readonly string[];
  /** Parts of the country that can be chosen. */
  readonly regions: readonly Region[];
  readonly regional: readonly LineForSome[];
  readonly otherLanguages: readonly LineForSome[];
  readonly dayAndNight: boolean;
  /** The oldest day on which one of the numbers of the card was read. */
  readonly checkedOn: string | undefined;
  readonly sources: readonly ReadSource[];
};

const MOST_AT_SOME_HOURS = 4;

/**
 * Emergency stands third, as the look of this page has it, but always on the first screen: a person who is not sure needs to see a line
 * for people who are not sure first. Where no line is confirmed as open day and night, emergency comes first.
 */
export function crisisPageOf(language: string, piece: CountryServices): CrisisPage {
  const card = crisisCard(piece);
  const always = card.flatMap((service) => alwaysOpen(service).map((way) => ({ service, way: crisisWayOf(language, service, way) })));
  const emergency = always.filter(({ service }) => service.kind === 'emergency');
  const lines = always.filter(({ service }) => service.kind !== 'emergency');
  const call = lines.find(({ way }) => way.way.type === 'phone');
  const texts = lines.filter(({ way }) => way.way.type === 'sms');
  // A service made for texting answers texts best; else the text number of a line on the card.
  const text = texts.find(({ service }) => service.kind === 'text-line') ?? texts[0];
  const first = [call, text, emergency[0]].filter((one) => one !== undefined);
  const dayAndNight = hasDayAndNightLine(piece);
  const someHours = dayAndNight ? [] : linesAtSomeHours(piece).slice(0, MOST_AT_SOME_HOURS);
  const more = piece.services.filter(
    (service) =>
      service.showByDefault &&
      (service.kind === 'crisis-line' || service.kind === 'text-line') &&
      ![...card, ...someHours].includes(service),
  );
  const regional = more.filter((service) => service.region !== undefined);
  const otherLanguages = more.filter((service) => service.region === undefined && !speaksLanguage(service, language));
  const shown = [...new Set([...card, ...someHours, ...regional, ...otherLanguages])];
  const firstEmergency = card.find((service) => service.kind === 'emergency');
  return {
    country: piece.country,
    name: piece.name ?? countryName(language, piece.country),
    ways: [...first, ...lines.filter((one) => !first.includes(one))].map(({ way }) => way),
    someHours: someHours.flatMap((service) => lineAtSomeHours(language, service)),
    alsoEmergency: firstEmergency === undefined ? [] : otherWays(language, firstEmergency),
    ...(firstEmergency?.note === undefined ? {} : { emergencyNote: firstEmergency.note }),
    expect: call?.service.expect ?? [],
    regions: piece.regions ?? [],
    regional: regional.flatMap((service) => lineForSome(language, service, service.region ?? '')),
    otherLanguages: otherLanguages.flatMap((service) => lineForSome(language, service, languagesOf(language, service))),
    dayAndNight,
    checkedOn: [...card, ...someHours].flatMap((service) => service.checkedOn ?? []).sort()[0],
    sources: shown.map(sourceOf),
  };
}

/** Channels that need no internet and answer an ordinary call or text day and night. */
function alwaysOpen(service: Service): readonly Channel[] {
  return service.channels.filter((channel) => isTelephone(channel) && channel.hours === '24/7' && !isTextphone(channel));
}

function crisisWayOf(language: string, service: Service, channel: Channel): CrisisWay {
  const { id, name, kind, region, checkedOn } = service;
  return {
    id,
    name: isolated(name),
    ...(kind === 'emergency' ? { emergency: true as const } : {}),
    ...(region === undefined ? {} : { region }),
    ...(kind === 'emergency' || speaksLanguage(service, language) ? {} : { speaks: languagesOf(language, service) }),
    checkedOn,
    clockDays: clockDaysOf(service),
    way: wayOf(language, channel),
  };
}

function speaksLanguage(service: Service, language: string): boolean {
  return service.languages.some((one) => one === language || one.startsWith(`${language}-`));
}

function languagesOf(language: string, service: Service): string {
  return formatList(
    language,
    service.languages.map((one) => languageName(language, one)),
  );
}

function otherWays(language: string, service: Service): readonly Way[] {
  const [first] = alwaysOpen(service);
  return service.channels.filter((channel) => isTelephone(channel) && channel !== first).map((channel) => wayOf(language, channel));
}

function lineForSome(language: string, service: Service, forWhom: string): readonly LineForSome[] {
  const [first] = alwaysOpen(service);
  if (first === undefined) return [];
  const { region: _said, ...way } = crisisWayOf(language, service, first);
  return [
    {
      ...way,
      forWhom,
      ...(service.regions === undefined ? {} : { regions: service.regions }),
      ...(service.note === undefined ? {} : { note: service.note }),
      also: otherWays(language, service),
    },
  ];
}

function lineAtSomeHours(language: string, service: Service): readonly LineAtSomeHours[] {
  const first = service.channels.find((channel) => isTelephone(channel) && !isTextphone(channel));
  if (first === undefined) return [];
  return [
    {
      ...crisisWayOf(language, service, first),
      forWhom: service.forWhom,
      ...(service.note === undefined ? {} : { note: service.note }),
      ...(service.hoursUnsure === true ? { unsure: true as const } : {}),
    },
  ];
}

function sourceOf({ name, checkedOn, source }: Service): ReadSource {
  return {
    name,
    checkedOn,
    title: source.title,
    ...(source.date === null ? {} : { date: source.date }),
    ...(source.read && source.url.startsWith('https://') ? { url: source.url } : {}),
  };
}
