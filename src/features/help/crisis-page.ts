import { crisisCard, hasDayAndNightLine, isTelephone } from '#domain/service/card.ts';
import { freshnessOf } from '#domain/service/freshness.ts';
import type { Channel, CountryServices, Service } from '#domain/service/schema.ts';
import { addDays } from '#domain/time/day.ts';
import { countryName, formatList, languageName } from '#i18n/format.ts';

import { isTextphone, wayOf, type Way } from './way.ts';

/** One thing to tap: a service by one of its channels. */
export type CrisisWay = {
  readonly id: string;
  readonly name: string;
  readonly emergency?: true;
  readonly way: Way;
};

/** A line for some: one part of the country, or another language than that of the page. */
export type LineForSome = CrisisWay & {
  /** The part of the country, or the names of the languages. */
  readonly forWhom: string;
  readonly note?: string;
  /** Its other numbers that need no internet. */
  readonly also: readonly Way[];
};

/** Where an entry was read. `url` only where the text that was read stood at that address. */
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
  /** Other emergency numbers, textphones included, and what the directory says about them. */
  readonly alsoEmergency: readonly Way[];
  readonly emergencyNote?: string;
  /** What to expect on the line to call. */
  readonly expect: readonly string[];
  readonly regional: readonly LineForSome[];
  readonly otherLanguages: readonly LineForSome[];
  readonly dayAndNight: boolean;
  /** The oldest day on which one of the numbers of the card was read. */
  readonly checkedOn: string | undefined;
  /** The last day on which every number of the page is within its review clock; undefined where none was ever read. */
  readonly freshUntil: string | undefined;
  readonly sources: readonly ReadSource[];
};

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
  const more = piece.services.filter(
    (service) => service.showByDefault && (service.kind === 'crisis-line' || service.kind === 'text-line'),
  );
  const regional = more.filter((service) => service.region !== undefined);
  const otherLanguages = more.filter((service) => service.region === undefined && !service.languages.includes(language));
  const shown = [...new Set([...card, ...regional, ...otherLanguages])];
  const firstEmergency = card.find((service) => service.kind === 'emergency');
  return {
    country: piece.country,
    name: countryName(language, piece.country),
    ways: [...first, ...lines.filter((one) => !first.includes(one))].map(({ way }) => way),
    alsoEmergency: firstEmergency === undefined ? [] : otherWays(language, firstEmergency),
    ...(firstEmergency?.note === undefined ? {} : { emergencyNote: firstEmergency.note }),
    expect: call?.service.expect ?? [],
    regional: regional.flatMap((service) => lineForSome(language, service, service.region ?? '')),
    otherLanguages: otherLanguages.flatMap((service) =>
      lineForSome(
        language,
        service,
        formatList(
          language,
          service.languages.map((one) => languageName(language, one)),
        ),
      ),
    ),
    dayAndNight: hasDayAndNightLine(piece),
    checkedOn: card.flatMap((service) => service.checkedOn ?? []).sort()[0],
    freshUntil: shown.flatMap(freshUntilOf).sort()[0],
    sources: shown.map(sourceOf),
  };
}

/** Channels that need no internet and answer an ordinary call or text day and night. */
function alwaysOpen(service: Service): readonly Channel[] {
  return service.channels.filter((channel) => isTelephone(channel) && channel.hours === '24/7' && !isTextphone(channel));
}

function crisisWayOf(language: string, service: Service, channel: Channel): CrisisWay {
  return {
    id: service.id,
    name: service.name,
    ...(service.kind === 'emergency' ? { emergency: true as const } : {}),
    way: wayOf(language, channel),
  };
}

function otherWays(language: string, service: Service): readonly Way[] {
  const [first] = alwaysOpen(service);
  return service.channels.filter((channel) => isTelephone(channel) && channel !== first).map((channel) => wayOf(language, channel));
}

function lineForSome(language: string, service: Service, forWhom: string): readonly LineForSome[] {
  const [first] = alwaysOpen(service);
  if (first === undefined) return [];
  return [
    {
      ...crisisWayOf(language, service, first),
      forWhom,
      ...(service.note === undefined ? {} : { note: service.note }),
      also: otherWays(language, service),
    },
  ];
}

function freshUntilOf(service: Service): readonly string[] {
  if (service.checkedOn === null) return [];
  const freshness = freshnessOf(service, service.checkedOn);
  return freshness.kind === 'never-checked' ? [] : [addDays(service.checkedOn, freshness.clockDays)];
}

function sourceOf({ name, checkedOn, source }: Service): ReadSource {
  return {
    name,
    checkedOn,
    title: source.title,
    ...(source.date === null ? {} : { date: source.date }),
    ...(source.read ? { url: source.url } : {}),
  };
}
