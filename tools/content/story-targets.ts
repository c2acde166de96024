import type { StoryCard } from '#domain/story/schema.ts';

/** What whoever counts stories looks at. */
export type Counted = Pick<
  StoryCard,
  'id' | 'narrator' | 'concerns' | 'firstHelp' | 'position' | 'trajectory' | 'barriers' | 'genre' | 'shape' | 'provenance'
>;

/** `wanted`: how many of 48 stories; smaller sets are held against their share of it. */
export type Target = { readonly name: string; readonly wanted: number; readonly has: (story: Counted) => boolean };
export type TargetGroup = { readonly group: string; readonly targets: readonly Target[] };

/** The set that the numbers of CON-2 to CON-4 were chosen for. */
export const wholeSet = 48;

function facet(...any: readonly string[]): Target['has'] {
  return ({ narrator }) => narrator.facets.some((one) => any.includes(one));
}

type Wanted<Key extends string> = readonly (readonly [name: Key, wanted: number])[];

function of<Key extends string>(wanted: Wanted<Key>, has: (story: Counted, key: Key) => boolean): readonly Target[] {
  return wanted.map(([name, number]) => ({ name, wanted: number, has: (story) => has(story, name) }));
}

/** Ways to write where a family comes from; these end alike and say something else. */
const otherFamilies = ['churchgoing-family', 'far-from-family', 'first-in-family'];

/** CON-2 (who tells), CON-3 (what about), CON-4 (first help, position to services, how it goes). */
export const targetGroups: readonly TargetGroup[] = [
  {
    group: 'age',
    targets: of([['16-24', 10], ['25-44', 16], ['45-64', 12], ['65-plus', 8]], (story, age) => story.narrator.age === age),
  },
  {
    group: 'gender',
    targets: [
      ...of([['woman', 20], ['man', 20], ['unstated', 3]], (story, gender) => story.narrator.gender === gender),
      { name: 'non-binary or trans', wanted: 5, has: (story) => story.narrator.gender === 'non-binary' || facet('trans')(story) },
    ],
  },
  {
    group: 'place',
    targets: of([['city', 0], ['town', 0], ['rural', 3]], (story, place) => story.narrator.place === place),
  },
  {
    group: 'who they are',
    targets: [
      {
        name: 'from a minority ethnic or cultural background',
        wanted: 18,
        has: (story) =>
          facet('polish', 'refugee', 'muslim', 'sikh')(story) ||
          story.narrator.facets.some((one) => one.endsWith('-family') && !otherFamilies.includes(one)),
      },
      {
        name: 'LGBTQ+',
        wanted: 8,
        has: (story) => story.narrator.gender === 'non-binary' || facet('lgbt', 'gay', 'trans')(story),
      },
      { name: 'faith matters', wanted: 8, has: facet('muslim', 'sikh', 'faith-matters', 'churchgoing-family') },
      { name: 'migrants and refugees', wanted: 6, has: facet('refugee', 'polish', 'little-english', 'far-from-family') },
      { name: 'new parents', wanted: 4, has: facet('new-mother', 'new-father') },
      { name: 'a new father', wanted: 1, has: facet('new-father') },
      { name: 'carers', wanted: 4, has: facet('carer', 'young-carer') },
      { name: 'students', wanted: 6, has: facet('student', 'sixth-form', 'apprentice') },
      {
        name: 'manual and shift workers',
        wanted: 6,
        has: facet('manual-work', 'night-shift', 'shift-work', 'early-shift', 'delivery-work', 'cleaner'),
      },
      { name: 'farming, fishing', wanted: 3, has: facet('farming', 'fishing') },
      { name: 'uniformed services and veterans', wanted: 2, has: facet('ex-forces') },
      { name: 'disabled or long ill', wanted: 6, has: facet('long-term-illness', 'hearing-loss', 'arthritis', 'kidney-disease') },
      { name: 'neurodivergent', wanted: 4, has: facet('autistic', 'adhd') },
      { name: 'short of work or money', wanted: 6, has: facet('out-of-work', 'money-worries', 'two-jobs', 'stopped-work') },
      { name: 'prison or no home', wanted: 3, has: facet('slept-rough', 'prison') },
    ],
  },
  {
    group: 'concern',
    targets: of([['low-mood', 12], ['anxiety', 10], ['grief', 4], ['trauma', 5], ['eating', 3], ['self-harm', 3], ['suicidal-thoughts', 5], ['psychosis', 4], ['bipolar', 2], ['ocd', 3], ['alcohol-drugs', 4], ['perinatal', 3], ['sleep', 3], ['stress-burnout', 5], ['anger', 2], ['loneliness', 5]],
      (story, concern) => story.concerns.includes(concern),
    ),
  },
  {
    group: 'first help',
    targets: [
      ...of([['friend', 8], ['doctor', 12], ['peer-group', 5], ['online', 3], ['crisis-team', 3]], (story, help) => story.firstHelp === help),
      { name: 'family, partner', wanted: 6, has: ({ firstHelp }) => firstHelp === 'family' || firstHelp === 'partner' },
      { name: 'talking therapy', wanted: 6, has: ({ firstHelp }) => firstHelp === 'talking-therapy' },
      { name: 'helpline, text line', wanted: 5, has: ({ firstHelp }) => firstHelp === 'helpline' || firstHelp === 'text-line' },
      { name: 'school, university, work', wanted: 5, has: ({ firstHelp }) => firstHelp === 'work-school' },
      { name: 'nurse, health visitor', wanted: 3, has: ({ firstHelp }) => firstHelp === 'nurse-health-visitor' },
      { name: 'faith or community', wanted: 4, has: ({ firstHelp }) => firstHelp === 'faith-community' },
    ],
  },
  {
    group: 'position to services',
    targets: of([['within', 29], ['despite', 12], ['outside', 7]], (story, position) => story.position === position),
  },
  {
    group: 'how it goes',
    targets: of([['upward', 26], ['up-and-down', 12], ['steady', 5], ['unresolved', 5]], (story, way) => story.trajectory === way),
  },
];

/**
 * The barriers that most people name, in the order of CON-14 (a UK service sample, and reviews about young people). The app shows them
 * first (`firstBarriers`). Three that stand high there are not among them: losing children is a fear of parents, and few stories yet show the fear of
 * being seen as losing one’s mind or the thought that it will pass.
 */
export const commonBarriers = [
  'job-and-records',
  'solve-alone',
  'seen-as-weak',
  'bad-before',
  'ashamed',
  'no-time',
  'where-and-cost',
  'not-bad-enough',
  'family-find-out',
  'burden',
] as const;
