import * as v from 'valibot';

import { daySchema, idSchema, languageSchema, lineSchema, versionSchema } from '../text/schema.ts';

import { unsafeKinds } from './lint/kinds.ts';

/**
 * A story somebody tells about getting, or trying to get, help.
 * Genre, position and trajectory follow the published map of recovery stories (Llewellyn-Beardsley et al. 2019,
 * doi 10.1371/journal.pone.0214678), in our own words.
 */

export const provenanceSchema = v.picklist(
  ['composite', 'contributed', 'licensed'],
  'say where the story comes from: composite, contributed or licensed',
);

export const ageBandSchema = v.picklist(['16-24', '25-44', '45-64', '65-plus']);

export const concernSchema = v.picklist([
  'low-mood',
  'anxiety',
  'grief',
  'trauma',
  'eating',
  'self-harm',
  'suicidal-thoughts',
  'psychosis',
  'bipolar',
  'ocd',
  'alcohol-drugs',
  'perinatal',
  'sleep',
  'stress-burnout',
  'anger',
  'loneliness',
]);

export const helpKindSchema = v.picklist([
  'friend',
  'partner',
  'family',
  'doctor',
  'talking-therapy',
  'medicine',
  'peer-group',
  'faith-community',
  'helpline',
  'text-line',
  'online',
  'work-school',
  'nurse-health-visitor',
  'crisis-team',
]);

/** The 14 families of a published typology of content notes (doi 10.1371/journal.pone.0266722), in plain words. */
export const contentNoteKindSchema = v.picklist([
  'violence',
  'sex',
  'stigma',
  'disturbing',
  'language',
  'risky-behaviour',
  'mental-health',
  'death',
  'parental-guidance',
  'crime',
  'abuse',
  'political',
  'flashing',
  'objects',
]);

export const storyFactsSchema = v.strictObject({
  id: idSchema,
  version: versionSchema,
  provenance: provenanceSchema,
  originalLanguage: languageSchema,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8), v.description('Minutes to read aloud calmly')),
  narrator: v.strictObject({
    age: ageBandSchema,
    gender: v.picklist(['woman', 'man', 'non-binary', 'unstated']),
    place: v.picklist(['city', 'town', 'rural', 'unstated']),
    facets: v.pipe(
      v.array(idSchema),
      v.description('Free tags a reader may recognise: student, parent, night-shift, carer, muslim, new-city ...'),
    ),
  }),
  concerns: v.pipe(v.array(concernSchema), v.minLength(1)),
  genre: v.picklist(['escape', 'endurance', 'endeavour', 'enlightenment']),
  position: v.picklist(['within', 'despite', 'outside'], 'how the help stood to services: within, despite, outside'),
  trajectory: v.picklist(['upward', 'up-and-down', 'steady', 'unresolved']),
  shape: v.pipe(idSchema, v.description('How it is told: letter, three-boxes, list, scene, diary, messages, talk, questions')),
  turningPoint: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Number of the part where it turns, first part is 1')),
  firstHelp: v.pipe(helpKindSchema, v.description('The first door this person knocked at')),
  helpUsed: v.pipe(v.array(helpKindSchema), v.minLength(1)),
  firstTryWentBadly: v.boolean(),
  barriers: v.pipe(v.array(idSchema), v.minLength(1), v.description('Ids of folders in content/barriers')),
  branch: v.picklist(['social', 'practical', 'both'], 'which kind of worry the story answers'),
  hope: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5), v.description('How hopeful it leaves a reader, author’s guess')),
  contentNotes: v.pipe(v.array(contentNoteKindSchema), v.description('Empty list when there is nothing to note')),
  writtenOn: daySchema,
  checkDue: daySchema,
  reviews: v.pipe(
    v.array(v.strictObject({ by: v.picklist(['lived-experience', 'clinician', 'plain-language']), name: lineSchema, on: daySchema })),
    v.description('Leave empty until somebody really reviewed it'),
  ),
  withdrawn: v.boolean(),
  allowed: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          kind: v.picklist(unsafeKinds),
          quote: lineSchema,
          why: v.pipe(lineSchema, v.minLength(12, 'say in a few words why this is fine here')),
        }),
      ),
      v.description('What the look over the story stopped at and a person decided to keep'),
    ),
  ),
  tellerAllows: v.optional(
    v.pipe(
      v.strictObject({ readAloud: v.boolean(), translation: v.boolean() }),
      v.description('Contributed stories: what their teller allowed beyond reading. Without it, everything'),
    ),
  ),
});

/** Words of a story in one language: the front matter and the titled parts of story.<lang>.md. */
export const storyWordsSchema = v.strictObject({
  title: v.pipe(lineSchema, v.maxLength(60)),
  oneLine: v.pipe(lineSchema, v.maxLength(110)),
  from: v.pipe(lineSchema, v.maxLength(90), v.description('Who it is from: "From Ade, 23, who drives nights"')),
  noteText: v.optional(v.pipe(lineSchema, v.maxLength(140), v.description('The content notes as one calm sentence'))),
  short: v.pipe(v.string(), v.minLength(80), v.description('The whole story in at most 100 words')),
  firstWords: v.pipe(lineSchema, v.description('The exact first words that were said or written')),
  parts: v.pipe(
    v.array(v.strictObject({ title: v.pipe(lineSchema, v.maxLength(60)), paragraphs: v.pipe(v.array(lineSchema), v.minLength(1)) })),
    v.minLength(4, 'a story has 4 to 7 titled parts'),
    v.maxLength(7, 'a story has 4 to 7 titled parts'),
  ),
});

export type StoryFacts = v.InferOutput<typeof storyFactsSchema>;
export type StoryWords = v.InferOutput<typeof storyWordsSchema>;
export type Story = StoryFacts & StoryWords & { readonly language: string };

/** What lists, matching and search need; the parts of a story load when it is opened. */
export type StoryCard = Omit<Story, 'parts' | 'short'>;
