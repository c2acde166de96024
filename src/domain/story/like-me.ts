import type { StoryCard } from './schema.ts';

/**
 * “Someone like me”: what a person can pick, and which stories answer to it. What authors write as free tags of the narrator is
 * gathered here under plain words, because a reader looks for “a carer” and not for “young-carer”. The words stand in shelf.json.
 */
const facetsOf = {
  parent: ['parent', 'new-father', 'new-mother'],
  grandparent: ['grandparent'],
  student: ['student', 'sixth-form', 'apprentice', 'first-in-family'],
  carer: ['carer', 'young-carer'],
  shifts: ['night-shift', 'shift-work', 'early-shift'],
  'hands-on': ['manual-work', 'garage', 'cleaner', 'delivery-work', 'phone-repair', 'furniture-maker', 'farming', 'fishing', 'bus-driver'],
  'with-people': ['teacher', 'school-staff', 'nursery-worker', 'library-work', 'shop-worker'],
  'own-business': ['self-employed', 'family-business', 'farming', 'fishing'],
  money: ['money-worries', 'out-of-work', 'two-jobs', 'stopped-work', 'slept-rough'],
  alone: ['lives-alone'],
  'new-place': ['new-city', 'away-from-home', 'far-from-family', 'refugee'],
  roots: ['polish', 'irish', 'refugee', 'little-english', 'cantonese-speaking'],
  faith: ['muslim', 'sikh', 'faith-matters', 'churchgoing-family'],
  lgbt: ['lgbt', 'gay', 'trans'],
  'lost-someone': ['widowed', 'lost-a-parent'],
  illness: ['long-term-illness', 'arthritis', 'hearing-loss', 'kidney-disease', 'dialysis'],
  mind: ['autistic', 'adhd'],
  'ex-forces': ['ex-forces'],
  retired: ['retired'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FactPick = keyof typeof facetsOf | Exclude<StoryCard['narrator']['gender'], 'unstated'> | 'rural';
export type AgePick = `age-${StoryCard['narrator']['age']}`;
export type LikeMePick = AgePick | FactPick | StoryCard['concerns'][number];

// Written out, so that what offers stories need not bring the schemas along; the test holds both against each other.
export const agePicks = ['age-16-24', 'age-25-44', 'age-45-64', 'age-65-plus'] as const satisfies readonly AgePick[];
export const factPicks: readonly FactPick[] = [
  'woman',
  'man',
  'non-binary',
  ...(Object.keys(facetsOf) as readonly (keyof typeof facetsOf)[]),
  'rural',
];
export const concernPicks = [
  'low-mood',
  'anxiety',
  'stress-burnout',
  'loneliness',
  'sleep',
  'grief',
  'anger',
  'perinatal',
  'ocd',
  'bipolar',
  'psychosis',
  'alcohol-drugs',
  'trauma',
  'eating',
  'self-harm',
  'suicidal-thoughts',
] as const satisfies StoryCard['concerns'];

/** The most a person can pick: more would find nobody. */
export const mostPicks = 3;

/** Whether what was kept is something that can still be picked. */
export function isPick(text: string): text is LikeMePick {
  return [...agePicks, ...factPicks, ...concernPicks].some((one) => one === text);
}

/** All that can be picked to find this story. */
export function picksFor({ narrator, concerns }: Pick<StoryCard, 'narrator' | 'concerns'>): readonly LikeMePick[] {
  const facts = factPicks.filter((fact) => {
    if (fact === 'rural') return narrator.place === 'rural';
    if (fact === 'woman' || fact === 'man' || fact === 'non-binary') return narrator.gender === fact;
    if (fact === 'lgbt' && narrator.gender === 'non-binary') return true;
    return narrator.facets.some((facet) => facetsOf[fact].some((one) => one === facet) || (fact === 'roots' && isFromElsewhere(facet)));
  });
  return [`age-${narrator.age}`, ...facts, ...concerns];
}

/** Those of `picked` that this story answers to. A free tag of the narrator counts as it is, too. */
export function picksMet(story: Pick<StoryCard, 'narrator' | 'concerns'>, picked: readonly string[]): readonly string[] {
  const own = new Set<string>([...picksFor(story), ...story.narrator.facets]);
  return picked.filter((one) => own.has(one));
}

/** Facets that no pick gathers: readers find them by searching only. For the report that authors get. */
export function facetsWithoutPick(facets: readonly string[]): readonly string[] {
  const gathered = new Set<string>(Object.values(facetsOf).flat());
  return facets.filter((facet) => !gathered.has(facet) && !isFromElsewhere(facet));
}

/** Authors write where a family comes from as `punjabi-family`, `somali-family` ...; these end alike and say something else. */
const otherFamilies = ['churchgoing-family', 'far-from-family', 'first-in-family'];

function isFromElsewhere(facet: string): boolean {
  return facet.endsWith('-family') && !otherFamilies.includes(facet);
}
