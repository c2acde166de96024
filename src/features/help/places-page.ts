import { groupByKind } from '#domain/service/card.ts';
import type { CountryServices, Region, Service, ServiceKind } from '#domain/service/schema.ts';
import { countryName } from '#i18n/format.ts';

import { isolated } from './isolated.ts';
import { hasTimes, wayOf, type Way } from './way.ts';

/** What the page shows of a service. Left out is what no person reads there: it would double the bytes of the page. */
export type Place = Pick<Service, 'name' | 'alsoKinds' | 'forWhom' | 'region' | 'ages' | 'mayBeBusy' | 'checkedOn' | 'note'> & {
  readonly ways: readonly Way[];
  readonly expect?: readonly string[];
  readonly anonymous?: true;
  /** Names of its languages, when they are not the language of the page alone. */
  /** Codes: browsers do not all know the names of sign languages, so these are named by the page’s own words. */
  readonly speaks?: readonly string[];
  /** Name of the zone of its opening hours, where a country has several and the hours are not round the clock. */
  readonly zone?: string;
  readonly source: string;
  readonly sourceDate?: string;
  /** Ids of the regions it is for; missing where it is for the whole country. */
  readonly regions?: readonly string[];
  /** A list says that it never closes, and nothing bears it out. */
  readonly unsure?: true;
};

export type PlaceGroup = { readonly kind: ServiceKind; readonly places: readonly Place[] };

export type PlacesPage = {
  /** ISO 3166-1 alpha-2, capitals. */
  readonly country: string;
  readonly name: string;
  /** Parts of the country that can be chosen. */
  readonly regions: readonly Region[];
  /** The zone of all opening hours here, when it is one. */
  readonly zone?: string;
  readonly groups: readonly PlaceGroup[];
};

/** The order inside a group is as of the newest reading: while prerendering there is no today. The page sorts again when it wakes. */
export function placesPageOf(language: string, piece: CountryServices): PlacesPage {
  const newest = piece.services
    .flatMap((service) => service.checkedOn ?? [])
    .sort()
    .at(-1);
  const zones = [...new Set(piece.services.flatMap((service) => service.channels.filter(hasTimes).map((channel) => channel.tz)))];
  return {
    country: piece.country,
    regions: piece.regions ?? [],
    name: piece.name ?? countryName(language, piece.country),
    ...(zones.length === 1 && zones[0] !== undefined ? { zone: zoneName(language, zones[0]) } : {}),
    groups: groupByKind(piece, newest ?? '2000-01-01').map((group) => ({
      kind: group.kind,
      places: group.services.map((service) => placeOf(language, service, zones.length > 1)),
    })),
  };
}

function placeOf(language: string, service: Service, severalZones: boolean): Place {
  const { name, alsoKinds, forWhom, region, ages, mayBeBusy, channels, checkedOn, note, expect, source } = service;
  const speaks = service.languages.some((one) => one !== language) ? service.languages : undefined;
  const timed = channels.find(hasTimes);
  return {
    name: isolated(name),
    forWhom,
    ...(region === undefined ? {} : { region }),
    ...(ages === undefined ? {} : { ages }),
    ...(speaks === undefined ? {} : { speaks }),
    ...(alsoKinds === undefined ? {} : { alsoKinds }),
    ways: channels.map((channel) => wayOf(language, channel)),
    ...(severalZones && timed !== undefined ? { zone: zoneName(language, timed.tz) } : {}),
    ...(note === undefined ? {} : { note }),
    ...(mayBeBusy === true ? { mayBeBusy } : {}),
    ...(expect.length === 0 ? {} : { expect }),
    ...(service.anonymous === true ? { anonymous: true as const } : {}),
    ...(service.regions === undefined ? {} : { regions: service.regions }),
    ...(service.hoursUnsure === true ? { unsure: true as const } : {}),
    source: source.title,
    ...(source.date === null ? {} : { sourceDate: source.date }),
    checkedOn,
  };
}

/** "Eastern Time" for America/New_York, in the language of the page. */
function zoneName(language: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}
