import { commonBarriers, targetGroups, wholeSet, type Counted } from './story-targets.ts';

/**
 * Simpson’s index of diversity: the chance that two things drawn without putting back are of different kinds, from 0 (all alike) to
 * 1 (all different). Undefined for fewer than two things. Simpson 1949, doi 10.1038/163688a0.
 */
export function simpsonIndex(kinds: readonly string[]): number | undefined {
  const all = kinds.length;
  if (all < 2) return undefined;
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const alike = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  return 1 - alike / (all * (all - 1));
}

/** The wanted number for a set of this size: its share of the whole set, rounded down, and one at least. */
export function wantedOf(wanted: number, stories: number): number {
  return wanted === 0 ? 0 : Math.max(1, Math.floor((wanted * stories) / wholeSet));
}

export type Share = { readonly group: string; readonly name: string; readonly count: number; readonly of: number; readonly wanted: number };

export function sharesOf(stories: readonly Counted[]): readonly Share[] {
  return targetGroups.flatMap(({ group, targets }) =>
    targets.map(({ name, wanted, has }) => ({
      group,
      name,
      count: stories.filter(has).length,
      of: stories.length,
      wanted: wantedOf(wanted, stories.length),
    })),
  );
}

/** CON-5: every barrier in at least two stories, the ten commonest in at least four. */
export function barrierShares(barriers: readonly string[], stories: readonly Counted[]): readonly Share[] {
  return barriers.map((barrier) => ({
    group: 'barrier',
    name: barrier,
    count: stories.filter((story) => story.barriers.includes(barrier)).length,
    of: stories.length,
    wanted: commonBarriers.some((one) => one === barrier) ? 4 : 2,
  }));
}

export function thin(shares: readonly Share[]): readonly Share[] {
  return shares.filter(({ count, wanted }) => count < wanted);
}

/** What each story is, attribute by attribute; a story of several kinds counts once for each. */
export function attributesOf(stories: readonly Counted[]): Readonly<Record<string, readonly string[]>> {
  return {
    age: stories.map(({ narrator }) => narrator.age),
    gender: stories.map(({ narrator }) => narrator.gender),
    place: stories.map(({ narrator }) => narrator.place),
    facets: stories.flatMap(({ narrator }) => narrator.facets),
    concern: stories.flatMap(({ concerns }) => concerns),
    'first help': stories.map(({ firstHelp }) => firstHelp),
    barrier: stories.flatMap(({ barriers }) => barriers),
    position: stories.map(({ position }) => position),
    'how it goes': stories.map(({ trajectory }) => trajectory),
    genre: stories.map(({ genre }) => genre),
    shape: stories.map(({ shape }) => shape),
    provenance: stories.map(({ provenance }) => provenance),
  };
}
