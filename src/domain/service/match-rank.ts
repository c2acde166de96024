import { crisisCard } from './card.ts';
import { freshnessOf } from './freshness.ts';
import { isOpenNow, isReached, isVeryOld, matches, regionFit, relaxedFor, speaks, suitedChannels, type MatchNow } from './match-fit.ts';
import { isAbout, isForGroup, isProfessional, isSpecialist, lineKinds, professionalKinds } from './match-subjects.ts';
import { groupOfBand, languageAsked, type Wish } from './match-wish.ts';
import type { CountryServices, Service } from './schema.ts';

/** Smaller comes first, compared from left to right. */
type Rank = readonly (number | string)[];

const kindOrder = [...professionalKinds, ...lineKinds];

/**
 * Ranks of a place for a wish, compared from left to right: smaller comes first. What stands further left is given up last, so the wishes
 * are relaxed in the order open now, identity, topic, channel, language. Only thoughts of dying go before the channel: then a line that
 * is there for it comes first. Specialists stand before general places where both have what was asked.
 */
export function rankOf(country: CountryServices, wish: Wish, { today, nowMs }: MatchNow): (service: Service) => Rank {
  const card = crisisCard(country).map(({ id }) => id);
  const own = mainLanguage(country);
  const band = groupOfBand(wish.ageBand);
  const talkBy = wish.talkBy ?? 'any';
  const languageSaid = wish.forWhom.some((id) => languageAsked(id) !== undefined);
  const professionalFirst = talkBy === 'in-person' || (talkBy === 'any' && wish.when !== 'today' && wish.about !== 'life');

  const known = new Map<string, Rank>();
  return (service) => {
    // Opening hours are slow to read, and sorting asks again and again.
    const rank = known.get(service.id) ?? ranksOf(service);
    known.set(service.id, rank);
    return rank;
  };

  function ranksOf(service: Service): Rank {
    const relaxed = relaxedFor(service, wish, nowMs);
    const region = regionFit(service, wish.region);
    const channels = suitedChannels(service, talkBy);
    const special = (wish.about !== undefined && isSpecialist(service, wish.about)) || wish.forWhom.some((id) => isForGroup(service, id));
    return [
      no(!isVeryOld(service, today)),
      no(region !== 'elsewhere'),
      languageSaid ? no(!relaxed.includes('language')) : no(speaks(service, wish.reading) || own === undefined || speaks(service, own)),
      no(wish.about !== 'life' || isAbout(service, 'life')),
      no(isReached(service, talkBy)),
      no(!relaxed.includes('topic')),
      wish.forWhom.filter((id) => languageAsked(id) === undefined && !matches(service, id, talkBy)).length,
      no(wish.when !== 'today' || isOpenNow(service, talkBy, nowMs)),
      no(special),
      no(region !== 'unsure'),
      no(freshnessOf(service, today).kind !== 'never-checked'),
      no(isProfessional(service) === professionalFirst),
      no(band !== undefined && isForGroup(service, band)),
      no(service.ages === undefined),
      no(service.hoursUnsure !== true && channels.some(({ hours }) => hours === '24/7')),
      card.includes(service.id) ? card.indexOf(service.id) : card.length,
      kindOrder.includes(service.kind) ? kindOrder.indexOf(service.kind) : kindOrder.length,
      service.id,
    ];
  }
}

/** 0 for what is wanted, 1 otherwise. */
function no(wanted: boolean): number {
  return wanted ? 0 : 1;
}

export function compareRanks(a: Rank, b: Rank): number {
  const place = a.findIndex((rank, index) => rank !== b[index]);
  const [one = 0, other = 0] = [a[place], b[place]];
  if (place === -1) return 0;
  return one < other ? -1 : 1;
}

/** The language that most shown places speak; the first of the alphabet where several do. */
function mainLanguage({ services }: CountryServices): string | undefined {
  const count = new Map<string, number>();
  for (const { languages, showByDefault } of services) {
    if (showByDefault) for (const language of languages) count.set(language, (count.get(language) ?? 0) + 1);
  }
  return [...count].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0];
}
