import { safeJson } from '../exchange/safe-json.ts';
import type { Service } from '../service/schema.ts';
import { holdsTricks } from '../share/shown-safely.ts';
import { curatedAs, deniedAs, isEmergency, isTelephone, type Known } from './known-numbers.ts';
import { checkOwnList, isListedService, type ListedService, type OwnList } from './own-list-schema.ts';
import type { Sifted } from './sift.ts';
import { isPlainChannel } from './plain-channel.ts';
import type { Mapped } from './to-service.ts';

/** A place of a list that somebody handed over. It may stand beside Cairn’s own, and always says who published it. */
export type OwnService = Pick<
  Service,
  'id' | 'name' | 'operator' | 'kind' | 'topics' | 'languages' | 'ages' | 'region' | 'channels' | 'source' | 'forWhom'
> &
  Pick<ListedService, 'note' | 'costs' | 'openText'> & { readonly publisher: string };

export type OwnListReading =
  | { readonly kind: 'ok'; readonly list: OwnList }
  | { readonly kind: 'too-large' | 'too-deep' | 'not-json' | 'unknown-format' | 'newer-version' }
  | { readonly kind: 'wrong-form'; readonly place: string };

/** Two thousand places of a thousand letters each, with room to spare. In UTF-16 units. */
export const mostListLength = 4_000_000;

/** A list as it stands in a drawer, in a file or in a link. Nothing in it is believed before it was checked. */
export function readOwnListText(text: string): OwnListReading {
  const opened = safeJson(text, mostListLength);
  if (opened.kind !== 'value') return { kind: opened.kind };
  const { value } = opened;
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'cairn-own-list')
    return { kind: 'unknown-format' };
  if ('version' in value && typeof value.version === 'number' && value.version > 1) return { kind: 'newer-version' };
  const checked = checkOwnList(value);
  if (!('list' in checked)) return { kind: 'wrong-form', place: checked.fault };
  const at = checked.list.services.findIndex((service) => !isHarmless(service, checked.list.country));
  return at === -1 ? { kind: 'ok', list: checked.list } : { kind: 'wrong-form', place: `services.${at}.channels` };
}

/** No channel that hides something, no emergency number, and no sign that tricks the eye anywhere. */
function isHarmless(service: ListedService, country: string): boolean {
  return (
    !holdsTricks(JSON.stringify(service)) &&
    service.channels.every(
      (channel) =>
        isPlainChannel(channel, country) && !(isTelephone(channel) && isEmergency(channel.value, { country, curated: [], replaced: [] })),
    )
  );
}

export type OwnListSifted = {
  readonly list: OwnList | undefined;
  readonly dropped: readonly { readonly name: string; readonly why: 'curated' | 'no-way' }[];
};

/** The same rules for a list in our own form as for every other file: nothing above what Cairn knows, and no number known to be wrong. */
export function siftOwnList(list: OwnList, known: Known): OwnListSifted {
  const dropped: OwnListSifted['dropped'][number][] = [];
  const services = list.services.flatMap((service) => {
    const channels = service.channels.filter(
      (channel) => !isTelephone(channel) || (!isEmergency(channel.value, known) && deniedAs(channel, known) === undefined),
    );
    const isOurs = curatedAs(service, known) !== undefined;
    if (!isOurs && channels.length > 0) return [{ ...service, channels }];
    dropped.push({ name: service.name, why: isOurs ? 'curated' : 'no-way' });
    return [];
  });
  return { list: services.length === 0 ? undefined : { ...list, services }, dropped };
}

export function ownServicesOf({ publisher, services }: OwnList): readonly OwnService[] {
  return services.map((service) => ({ ...service, publisher }));
}

/** What was kept of a file, as a list for one person. Old places are left out; `undefined` when nothing is left. */
export function ownListFrom(
  { kept }: Pick<Sifted, 'kept'>,
  about: { readonly publisher: string; readonly country: string; readonly today: string },
): OwnList | undefined {
  const services = kept.filter(({ service }) => service.showByDefault).flatMap((one) => listed(one, about.country));
  const { publisher, country, today: madeOn } = about;
  const checked = checkOwnList({ format: 'cairn-own-list', version: 1, publisher, country, madeOn, services: services.slice(0, 2000) });
  return 'list' in checked ? checked.list : undefined;
}

export function ownListText(list: OwnList): string {
  return `${JSON.stringify(list)}\n`;
}

function listed({ service, costs, hours }: Mapped, country: string): readonly ListedService[] {
  const { id, name, operator, kind, topics, languages, ages, region, channels, source, forWhom, note } = service;
  const one = {
    id,
    name,
    operator,
    // A line for when a life is at risk is Cairn’s own. What a list calls so is offered as a help line like others.
    kind: kind === 'crisis-line' || kind === 'text-line' ? 'helpline' : kind,
    topics: topics.slice(0, 30),
    languages: languages.slice(0, 30),
    ...(ages === undefined ? {} : { ages }),
    ...(region === undefined ? {} : { region }),
    channels: channels.slice(0, 12),
    source,
    forWhom,
    ...(note === undefined ? {} : { note }),
    ...(costs === '' ? {} : { costs }),
    ...(hours.hours === 'unknown' && hours.text !== '' ? { openText: Array.from(hours.text).slice(0, 300).join('').trim() } : {}),
  };
  return isListedService(one) && isHarmless(one, country) ? [one] : [];
}
