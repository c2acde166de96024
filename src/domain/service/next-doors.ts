import { crisisCard } from './card.ts';
import { freshnessOf } from './freshness.ts';
import type { Channel, CountryServices, Service, ServiceKind } from './schema.ts';

/** How the person would rather talk: the same words as `talkBy` in the record. */
export type TalkBy = 'call' | 'text' | 'in-person' | 'any';

/** Why a door is offered; the words stand in content. */
export type DoorReason =
  | 'you-would-rather-call'
  | 'you-would-rather-text'
  | 'you-would-rather-meet'
  | 'can-find-the-right-help'
  | 'no-name-needed'
  | 'outside-your-own-life'
  | 'knows-you-already'
  | 'at-your-own-pace';

export type Door =
  /** `service` is missing where this country has no such entry: the door is then "a doctor, nurse or therapist near you". */
  | { readonly kind: 'professional'; readonly reason: DoorReason; readonly service?: Service }
  | { readonly kind: 'anonymous-line'; readonly reason: DoorReason; readonly service: Service }
  | { readonly kind: 'someone-i-know'; readonly reason: DoorReason }
  | { readonly kind: 'self-help'; readonly reason: DoorReason };

export type NextDoors = { readonly named: Door; readonly others: readonly [Door, Door] };

export type DoorWish = {
  readonly talkBy: TalkBy;
  /** YYYY-MM-DD on the device: very old entries are named last. */
  readonly today: string;
};

/**
 * One named next step and two other doors, always three different kinds (research rules W1, W8). Somebody the person knows is always
 * among them (W9). Never the emergency service: urgent help has its own place on every screen. The same input gives the same doors.
 */
export function nextDoors(country: CountryServices, wish: DoorWish): NextDoors {
  const someone: Door = { kind: 'someone-i-know', reason: 'knows-you-already' };
  const selfHelp: Door = { kind: 'self-help', reason: 'at-your-own-pace' };
  const professional = professionalDoor(country, wish);
  const line = lineDoor(country, wish);
  const reachable = professional.service !== undefined;
  if (line === undefined) {
    return reachable || wish.talkBy === 'in-person'
      ? { named: professional, others: [someone, selfHelp] }
      : { named: someone, others: [professional, selfHelp] };
  }
  const professionalFirst = wish.talkBy === 'in-person' || (wish.talkBy === 'any' && reachable);
  return professionalFirst ? { named: professional, others: [someone, line] } : { named: line, others: [someone, professional] };
}

type ProfessionalDoor = Extract<Door, { kind: 'professional' }>;

const PROFESSIONAL_KINDS: readonly ServiceKind[] = ['primary-care', 'self-referral'];
const LINE_KINDS: readonly ServiceKind[] = ['crisis-line', 'text-line', 'helpline'];

function professionalDoor(country: CountryServices, wish: DoorWish): ProfessionalDoor {
  const found = bestOf(forEverybody(country, PROFESSIONAL_KINDS), (service) => [
    readBySomebody(service, wish.today),
    PROFESSIONAL_KINDS.indexOf(service.kind),
  ]);
  const reason = wish.talkBy === 'in-person' ? 'you-would-rather-meet' : 'can-find-the-right-help';
  return found === undefined ? { kind: 'professional', reason } : { kind: 'professional', reason, service: found };
}

function lineDoor(country: CountryServices, wish: DoorWish): Door | undefined {
  const card = crisisCard(country).map((service) => service.id);
  const found = bestOf(forEverybody(country, LINE_KINDS), (service) => [
    readBySomebody(service, wish.today),
    bestChannel(service, wish.talkBy),
    card.includes(service.id) ? card.indexOf(service.id) : card.length,
    LINE_KINDS.indexOf(service.kind),
  ]);
  return found === undefined ? undefined : { kind: 'anonymous-line', reason: lineReason(found, wish.talkBy), service: found };
}

function lineReason(service: Service, talkBy: TalkBy): DoorReason {
  if (talkBy === 'call' && service.channels.some((channel) => channel.type === 'phone')) return 'you-would-rather-call';
  if (talkBy === 'text' && service.channels.some(isWritten)) return 'you-would-rather-text';
  // Only a service whose source says so may be called anonymous.
  return service.anonymous === true ? 'no-name-needed' : 'outside-your-own-life';
}

/** Shown entries of these kinds for the whole country and any age; where there is none, all of these kinds. */
function forEverybody(country: CountryServices, kinds: readonly ServiceKind[]): readonly Service[] {
  const shown = country.services.filter((service) => service.showByDefault && kinds.includes(service.kind));
  const general = shown.filter((service) => service.region === undefined && service.ages === undefined);
  return general.length > 0 ? general : shown;
}

/** 0 read lately, 1 never read or long ago. */
function readBySomebody(service: Service, today: string): number {
  const { kind } = freshnessOf(service, today);
  return kind === 'fresh' || kind === 'old' ? 0 : 1;
}

/** 0 open day and night by the wished way, 1 by that way at some hours, 2 by another way. */
function bestChannel(service: Service, talkBy: TalkBy): number {
  const wished = service.channels.filter((channel) => (talkBy === 'text' ? isWritten(channel) : channel.type === 'phone'));
  if (wished.length === 0) return 2;
  return wished.some((channel) => channel.hours === '24/7') ? 0 : 1;
}

function isWritten(channel: Channel): boolean {
  return channel.type === 'sms' || channel.type === 'webchat';
}

/** The first with the smallest ranks, compared from left to right. */
function bestOf(services: readonly Service[], ranks: (service: Service) => readonly number[]): Service | undefined {
  return [...services].sort((a, b) => compare(ranks(a), ranks(b)))[0];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((rank, index) => rank !== b[index]);
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
