import { isForAge, regionFit, type MatchNow } from './match-fit.ts';
import { compareRanks, rankOf } from './match-rank.ts';
import { isEligible } from './match-subjects.ts';
import type { Wish } from './match-wish.ts';
import type { Service, ServiceKind } from './schema.ts';

/** A place of a list that somebody gave to the person. Nobody at Cairn looked at it. */
export type OwnPlace = Pick<
  Service,
  'id' | 'name' | 'kind' | 'topics' | 'languages' | 'ages' | 'region' | 'channels' | 'source' | 'forWhom' | 'operator'
> & {
  readonly publisher: string;
};

/** What to turn to when a life is at risk is Cairn’s own, read by people. No list stands in for it. */
const neverFromOutside: readonly ServiceKind[] = ['emergency', 'crisis-line', 'text-line'];
const forEverybody: readonly ServiceKind[] = ['helpline', 'community', 'primary-care', 'self-referral'];

/** At most so many stand under Cairn’s own doors. The rest is in the list itself. */
const mostOwn = 3;

/**
 * Places of the person’s own lists that suit the wish, best first. `own` holds lists for the country the person is in and no other; these
 * are shown under the doors, never as one of them, and not at all to somebody who named thoughts of dying.
 */
export function matchOwn<Place extends OwnPlace>(own: readonly Place[], wish: Wish, now: MatchNow): readonly Place[] {
  if (wish.about === 'life') return [];
  const said = { ...(wish.about === undefined ? {} : { about: wish.about }), groups: wish.forWhom };
  const places = own
    .map((place) => ({ place, service: asService(place) }))
    .filter(
      ({ service }) =>
        !neverFromOutside.includes(service.kind) &&
        isForAge(service, wish) &&
        regionFit(service, wish.region) !== 'elsewhere' &&
        (forEverybody.includes(service.kind) || isEligible(service, said)),
    );
  const services = places.map(({ service }) => service);
  const rank = rankOf({ country: 'ZZ', full: false, crisisCard: [], services }, wish, now);
  return places
    .toSorted((a, b) => compareRanks(rank(a.service), rank(b.service)))
    .slice(0, mostOwn)
    .map(({ place }) => place);
}

function asService(place: OwnPlace): Service {
  const { id, name, operator, kind, topics, languages, ages, region, channels, source, forWhom } = place;
  const facts = { id, name, operator, kind, topics, languages, channels, source, forWhom };
  const where = { ...(ages === undefined ? {} : { ages }), ...(region === undefined ? {} : { region }) };
  return { ...facts, ...where, expect: [], checkedOn: null, confidence: 'low', showByDefault: true };
}
