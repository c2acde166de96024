import { isForAge, isReached, isVeryOld, regionFit, relaxedFor, type MatchNow, type Relaxed } from './match-fit.ts';
import { togetherGroups } from './match-pairs.ts';
import { compareRanks, rankOf } from './match-rank.ts';
import { reasonsFor, type DoorReason } from './match-reasons.ts';
import { isAbout, isEligible, isForGroup, isGeneralLine, isProfessional, isSpecialist } from './match-subjects.ts';
import { groupOfBand, type Wish } from './match-wish.ts';
import type { CountryServices, Service } from './schema.ts';

export type Door =
  | { readonly kind: 'place'; readonly service: Service; readonly reasons: readonly DoorReason[] }
  /** "A doctor, nurse or therapist near you": where no such place is named. */
  | { readonly kind: 'professional'; readonly reasons: readonly DoorReason[] }
  | { readonly kind: 'someone'; readonly reasons: readonly DoorReason[] }
  | { readonly kind: 'self-help'; readonly reasons: readonly DoorReason[] };

export type Matched = {
  readonly named: Door;
  readonly others: readonly Door[];
  /** What was asked and the named place does not have; empty where no place is named. */
  readonly relaxed: readonly Relaxed[];
};

/** Places that are shown at once: with somebody known and self-help, four doors. */
const usualPlaces = 2;
/** Where places must stand together, and a general line beside them, self-help gives up its row. */
const mostPlaces = 3;

/**
 * One named next step and one to three other doors (research rules W1, W8, directory 3.3). Somebody the person knows is always among them
 * (W9), and one line for anything wherever the country has one that may be shown. Nothing that was asked leads to an empty screen: wishes
 * give way, the country never does. Never the emergency service: urgent help has its own place on every screen. An entry past twice its
 * review clock is never named. The same input gives the same doors, whatever order the services come in.
 */
export function matchDoors(country: CountryServices, wish: Wish, now: MatchNow): Matched {
  const rank = rankOf(country, wish, now);
  const units = unitsOf(country, wish).map((services) => services.toSorted((a, b) => compareRanks(rank(a), rank(b))));
  const sorted = units.toSorted(([a], [b]) => (a === undefined || b === undefined ? 0 : compareRanks(rank(a), rank(b))));
  const places = placesOf(sorted, { wish, now, card: country.crisisCard });
  const someone: Door = { kind: 'someone', reasons: [{ kind: 'own', value: 'knows-you-already' }] };
  const selfHelp: Door = { kind: 'self-help', reasons: [{ kind: 'own', value: 'at-your-own-pace' }] };
  const professional: Door = { kind: 'professional', reasons: professionalReasons(wish) };
  const doors = places.map((service) => ({ kind: 'place', service, reasons: reasonsFor(service, wish, now) }) as const);
  const known = places.length < mostPlaces ? [someone, selfHelp] : [someone];

  const named = doors.find(({ service }) => !isVeryOld(service, now.today));
  const rest = doors.filter((door) => door !== named);
  const room = places.length < usualPlaces && !places.some(isProfessional) ? [professional] : [];
  // Meeting somebody is possible everywhere; naming a telephone to somebody who would rather meet would not be what they asked.
  const meets =
    wish.talkBy === 'in-person' && wish.about !== 'life' && room.length > 0 && !places.some((one) => isReached(one, 'in-person'));
  if (meets) return { named: professional, others: [...doors, ...known], relaxed: [] };
  if (named !== undefined) return { named, others: [...rest, ...room, ...known], relaxed: relaxedFor(named.service, wish, now.nowMs) };
  return { named: someone, others: [...room, ...rest, ...known.slice(1)], relaxed: [] };
}

function professionalReasons({ talkBy }: Wish): readonly DoorReason[] {
  return [
    ...(talkBy === 'in-person' ? [{ kind: 'talk', value: 'in-person' } as const] : []),
    { kind: 'own', value: 'can-find-the-right-help' },
  ];
}

/** What may be shown: single places, and places that stand together. None of a group is held back, for other ages, or missing. */
function unitsOf({ services }: CountryServices, wish: Wish): readonly (readonly Service[])[] {
  const band = groupOfBand(wish.ageBand);
  const said = {
    ...(wish.about === undefined ? {} : { about: wish.about }),
    groups: band === undefined ? wish.forWhom : [...wish.forWhom, band],
  };
  return togetherGroups(services).flatMap(({ services: group, whole }) => {
    const shown = group.every((one) => one.showByDefault && one.kind !== 'emergency' && isForAge(one, wish));
    return whole && shown && group.length <= mostPlaces && group.some((one) => isEligible(one, said)) ? [group] : [];
  });
}

/** `card`: ids of the crisis card, in the country’s own order. */
type Placing = { readonly wish: Wish; readonly now: MatchNow; readonly card: readonly string[] };

/**
 * The places to show, best first: what fits best, and with it a line for anything; where that is one already, another kind of door. To
 * somebody who thinks of dying, a second line beside the first: it may be busy, or talk in another way.
 */
function placesOf(units: readonly (readonly Service[])[], { wish, now, card }: Placing): readonly Service[] {
  const withLine = units.filter((unit) => unit.some(isGeneralLine));
  const hasLine = (unit: readonly Service[]): boolean => unit.some(isGeneralLine);
  const lineBeside = (unit: readonly Service[]): readonly Service[] | undefined =>
    withLine.find((line) => unit.length + line.length <= (unit.length > 1 || line.length > 1 ? mostPlaces : usualPlaces));
  const best = units.find((unit) => hasLine(unit) || withLine.length === 0 || lineBeside(unit) !== undefined) ?? [];
  if (best.length === 0 || best.length >= usualPlaces) return hasLine(best) ? best : [...best, ...(lineBeside(best) ?? [])];
  if (!hasLine(best) && withLine.length > 0) return [...best, ...(lineBeside(best) ?? [])];
  const rest = units.filter((unit) => unit !== best && unit.length === 1);
  const otherLine = wish.about === 'life' ? rest.filter((unit) => unit.some((one) => isAbout(one, 'life') && isNear(one, wish, now))) : [];
  const onCard = otherLine.toSorted(([a], [b]) => placeOn(card, a) - placeOn(card, b))[0];
  const another = onCard ?? rest.find((unit) => unit.some((one) => isNear(one, wish, now) && isAnother(one, wish)));
  return [...best, ...(another ?? [])];
}

function placeOn(card: readonly string[], service: Service | undefined): number {
  const place = card.indexOf(service?.id ?? '');
  return place === -1 ? card.length : place;
}

function isNear(service: Service, wish: Wish, { today }: MatchNow): boolean {
  return !isVeryOld(service, today) && regionFit(service, wish.region) !== 'elsewhere';
}

/** Worth a second row beside a line for anything: made for what was asked, or another kind of help. */
function isAnother(service: Service, wish: Wish): boolean {
  const special = wish.about !== undefined && isSpecialist(service, wish.about);
  return special || isProfessional(service) || wish.forWhom.some((group) => isForGroup(service, group));
}
