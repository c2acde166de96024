import { openState } from './open-state.ts';
import { freshnessOf } from './freshness.ts';
import { agesOf, overlap } from './match-ages.ts';
import { isAbout, isForGroup, isProfessional } from './match-subjects.ts';
import { agesWished, languageAsked, type TalkBy, type Wish } from './match-wish.ts';
import type { Channel, Service } from './schema.ts';

/** What one place has of what was wished. Each rule is true or false of the place alone, so that a reason can be checked. */

export type MatchNow = {
  /** YYYY-MM-DD on the device. */
  readonly today: string;
  /** Epoch milliseconds. */
  readonly nowMs: number;
};

/** A channel by which the person would rather talk. Meeting has none of its own: see `isReached`. */
function isWished(channel: Channel, talkBy: TalkBy): boolean {
  switch (talkBy) {
    case 'call':
      return channel.type === 'phone' && channel.textphone !== true;
    case 'text':
      return channel.type === 'sms' || channel.type === 'webchat' || channel.type === 'whatsapp';
    case 'in-person':
      return channel.type === 'in-person';
    case 'any':
      return channel.type !== 'phone' || channel.textphone !== true;
  }
}

/** Channels of the place that suit the wish; all of them where it has none that do. */
export function suitedChannels(service: Service, talkBy: TalkBy): readonly Channel[] {
  const suited = service.channels.filter((channel) => isWished(channel, talkBy));
  return suited.length > 0 ? suited : service.channels;
}

/** Whether the place can be reached as wished. A doctor or a way to treatment leads to a meeting, whatever the first channel is. */
export function isReached(service: Service, talkBy: TalkBy): boolean {
  if (talkBy === 'in-person' && isProfessional(service)) return true;
  return service.channels.some((channel) => isWished(channel, talkBy));
}

/** Open by a channel that suits the wish and has a person at its end. Hours that nobody confirmed do not count as open. */
export function isOpenNow(service: Service, talkBy: TalkBy, nowMs: number): boolean {
  if (service.hoursUnsure === true) return false;
  return suitedChannels(service, talkBy).some((channel) => {
    if (channel.type === 'web' || channel.type === 'email') return false;
    const { kind } = openState(channel.hours, channel.tz, nowMs);
    return kind === 'always' || kind === 'open';
  });
}

/** By the language alone: a Brazilian line speaks "pt" too. */
export function speaks(service: Service, language: string): boolean {
  const base = baseOf(language);
  return [...service.languages, ...service.channels.flatMap((channel) => ('languages' in channel ? (channel.languages ?? []) : []))].some(
    (one) => baseOf(one) === base,
  );
}

function baseOf(language: string): string {
  return (language.split('-')[0] ?? language).toLowerCase();
}

/** Free by a channel that suits the wish. A website that costs nothing says nothing about what is behind it. */
export function isFree(service: Service, talkBy: TalkBy): boolean {
  return suitedChannels(service, talkBy).some(({ type, cost }) => type !== 'web' && cost === 'free');
}

/** Whether one answer of “anything it should match” is true of the place. */
export function matches(service: Service, id: string, talkBy: TalkBy): boolean {
  const language = languageAsked(id);
  if (language !== undefined) return speaks(service, language);
  if (id === 'no-cost') return isFree(service, talkBy);
  // Only a service whose source says so may be called anonymous.
  if (id === 'no-name') return service.anonymous === true;
  return isForGroup(service, id);
}

/** False when the place is for other ages than those the person may have. */
export function isForAge(service: Service, wish: Wish): boolean {
  const own = agesOf(service.ages);
  const wished = agesWished(wish);
  return own === undefined || wished.length === 0 || wished.some((ages) => overlap(ages, own));
}

type RegionFit = 'here' | 'whole-country' | 'unsure' | 'elsewhere';

/** How the part of the country that a place is for stands to where the person is. What is only said in words is never sure. */
export function regionFit({ region, regions }: Pick<Service, 'region' | 'regions'>, own: string | undefined): RegionFit {
  if (region === undefined && regions === undefined) return 'whole-country';
  if (own === undefined) return 'unsure';
  if (regions === undefined) return idOf(region ?? '') === own ? 'here' : 'unsure';
  if (!regions.includes(own)) return 'elsewhere';
  // “England: North East” is a part of England, and somebody in England may live elsewhere in it.
  return region?.includes(':') === true ? 'unsure' : 'here';
}

/** "Northern Ireland" becomes "northern-ireland", "Entre Ríos" becomes "entre-rios": the form of `Settings.region`. */
function idOf(region: string): string {
  return region
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export function isVeryOld(service: Service, today: string): boolean {
  return freshnessOf(service, today).kind === 'very-old';
}

/** Asked things that a place does not have, in the order in which they were given up. */
export type Relaxed = 'open-now' | 'identity' | 'topic' | 'channel' | 'language';

export function relaxedFor(service: Service, wish: Wish, nowMs: number): readonly Relaxed[] {
  const talkBy = wish.talkBy ?? 'any';
  const languages = wish.forWhom.filter((id) => languageAsked(id) !== undefined);
  const others = wish.forWhom.filter((id) => languageAsked(id) === undefined);
  return [
    ...(wish.when === 'today' && !isOpenNow(service, talkBy, nowMs) ? (['open-now'] as const) : []),
    ...(others.some((id) => !matches(service, id, talkBy)) ? (['identity'] as const) : []),
    ...(wish.about !== undefined && wish.about !== 'other' && !isAbout(service, wish.about) ? (['topic'] as const) : []),
    ...(!isReached(service, talkBy) ? (['channel'] as const) : []),
    ...(languages.length > 0 && !languages.some((id) => matches(service, id, talkBy)) ? (['language'] as const) : []),
  ];
}
