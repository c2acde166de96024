import type { StoryInHand } from '../exchange/edits.ts';
import type { StoryConsent } from '../exchange/handed-schema.ts';
import type { ContributionFile } from '../exchange/schema.ts';
import type { StoryFacts, StoryWords } from '../story/schema.ts';
import { addDays, type Day } from '../time/day.ts';

import { checkStory } from './file-schema.ts';
import type { FactsDraft, LogLine } from './schema.ts';
import { titledParts, wordsIn } from './story-parts.ts';

export type FolderInput = {
  readonly contribution: ContributionFile;
  /** With the proposals that the teller agreed to. */
  readonly agreed: StoryInHand;
  readonly facts: FactsDraft;
  readonly log: readonly LogLine[];
  /** What the look for unsafe words stopped at in the words as they will stand, and two people decided to keep. */
  readonly judged: readonly Judgement[];
  readonly today: Day;
};

export type Judgement = NonNullable<StoryFacts['allowed']>[number];

/** What has to be filled in or put right before a folder can be made: names of facts, or of words that need a proposal. */
export type FolderFault =
  | { readonly kind: 'fact'; readonly fact: keyof FactsDraft }
  | { readonly kind: 'words'; readonly words: 'title' | 'oneLine' | 'from' | 'short' | 'noteText' | 'firstWords' | 'parts' }
  | { readonly kind: 'no-shortening' | 'first-words-elsewhere' | 'note-without-topic' | 'turning-point' | 'long-short' | 'form' };

export type StoryFolder =
  | { readonly kind: 'ok'; readonly files: readonly { readonly name: string; readonly text: string }[] }
  | { readonly kind: 'faults'; readonly faults: readonly FolderFault[] };

/** About as fast as a calm voice reads. */
const wordsAMinute = 130;
const mostShortWords = 100;

/** The content folder of a story, ready to be copied into content/stories. Nothing in its words was added here. */
export function storyFolderOf(input: FolderInput): StoryFolder {
  const { contribution, agreed, facts, log, today } = input;
  const words = wordsOf(agreed);
  const made = factsOf(input, words);
  const checked = checkStory(made, words);
  const faults = [
    ...missingFacts(facts),
    ...(checked.kind === 'ok' ? [] : checked.places.flatMap(faultAt)),
    ...lawFaults({ facts, words, agreed, contribution }),
  ];
  if (checked.kind !== 'ok' || faults.length > 0) {
    // A fault that has no words of its own must still bar the way, and be seen.
    return { kind: 'faults', faults: faults.length > 0 ? unique(faults) : [{ kind: 'form' }] };
  }
  const folder = `stories/${checked.facts.id}`;
  const { library, withdrawal } = contribution;
  const { mayBeContacted: _contact, ...consent } = contribution.consent;
  const record: StoryConsent = {
    format: 'cairn-consent',
    version: 1,
    library,
    consent,
    withdrawal,
  };
  return {
    kind: 'ok',
    files: [
      { name: `${folder}/story.yaml`, text: yamlOf(checked.facts) },
      { name: `${folder}/story.${contribution.story.language}.md`, text: markdownOf(checked.words) },
      { name: `${folder}/consent.json`, text: `${JSON.stringify(record, null, 2)}\n` },
      { name: `${folder}/review-log.md`, text: logOf(log, today) },
    ],
  };
}

function wordsOf({ story, oneLine, from, short, noteText, firstWords }: StoryInHand) {
  const note = noteText.trim();
  return {
    title: (story.title ?? '').trim(),
    oneLine: oneLine.trim(),
    from: from.trim(),
    ...(note === '' ? {} : { noteText: note }),
    short: short.trim().replaceAll(/\s+/g, ' '),
    firstWords: firstWords.trim(),
    parts: titledParts(story).map(({ title, paragraphs }) => ({ title, paragraphs: [...paragraphs] })),
  } satisfies StoryWords;
}

function factsOf({ contribution: { story, consent }, facts, judged, today }: FolderInput, words: StoryWords) {
  const total = wordsIn(words.parts.flatMap(({ paragraphs }) => paragraphs));
  const nextYear = addDays(today, 365);
  return {
    id: facts.id,
    version: '1.0.0',
    provenance: 'contributed',
    originalLanguage: story.language,
    minutes: Math.min(Math.max(Math.round(total / wordsAMinute), 1), 8),
    narrator: { age: facts.age, gender: facts.gender, place: facts.place, facets: facts.facets ?? [] },
    concerns: facts.concerns ?? [],
    genre: facts.genre,
    position: facts.position,
    trajectory: facts.trajectory,
    shape: 'scene',
    turningPoint: facts.turningPoint,
    firstHelp: facts.firstHelp,
    helpUsed: facts.helpUsed ?? [],
    firstTryWentBadly: facts.firstTryWentBadly,
    barriers: facts.barriers ?? [],
    branch: facts.branch,
    hope: facts.hope,
    contentNotes: facts.contentNotes ?? [],
    writtenOn: today,
    // Somebody has to look at it again when the agreement is over, if not before.
    checkDue: consent.until.on > today && consent.until.on < nextYear ? consent.until.on : nextYear,
    reviews: [],
    withdrawn: false,
    ...(judged.length === 0 ? {} : { allowed: [...judged] }),
    tellerAllows: { readAloud: consent.forms.readAloud, translation: consent.forms.translation },
  };
}

const needed = [
  'id',
  'age',
  'gender',
  'place',
  'concerns',
  'genre',
  'position',
  'trajectory',
  'turningPoint',
  'firstHelp',
  'helpUsed',
  'firstTryWentBadly',
  'barriers',
  'branch',
  'hope',
  'contentNotes',
] as const satisfies readonly (keyof FactsDraft)[];

/** An empty list of content notes says that there is nothing to note, so it too has to be said by somebody. */
function missingFacts(facts: FactsDraft): readonly FolderFault[] {
  return needed.flatMap((fact): readonly FolderFault[] => {
    const value = facts[fact];
    const empty = value === undefined || (Array.isArray(value) && value.length === 0 && fact !== 'contentNotes');
    return empty ? [{ kind: 'fact', fact }] : [];
  });
}

const wordPlaces = ['title', 'oneLine', 'from', 'short', 'noteText', 'firstWords', 'parts'] as const;

/** Faults of facts are told by `missingFacts`; the drafts are checked, so nothing else can be wrong with them. */
function faultAt(place: string): readonly FolderFault[] {
  const words = wordPlaces.find((one) => one === place);
  return words === undefined ? [] : [{ kind: 'words', words }];
}

type Asked = Pick<FolderInput, 'facts' | 'agreed' | 'contribution'> & { readonly words: StoryWords };

/** What the laws of content/stories ask beyond the form. */
function lawFaults({ facts, words, contribution }: Asked): readonly FolderFault[] {
  const told = words.parts.flatMap(({ paragraphs }) => paragraphs).join(' ');
  const notes = facts.contentNotes ?? [];
  const faults: readonly (readonly [FolderFault, boolean])[] = [
    [{ kind: 'no-shortening' }, !contribution.consent.forms.shortening],
    [{ kind: 'first-words-elsewhere' }, words.firstWords !== '' && !told.includes(words.firstWords)],
    [{ kind: 'words', words: 'noteText' }, notes.length > 0 && words.noteText === undefined],
    [{ kind: 'note-without-topic' }, notes.length === 0 && words.noteText !== undefined],
    [{ kind: 'turning-point' }, (facts.turningPoint ?? 1) > words.parts.length],
    [{ kind: 'long-short' }, wordsIn([words.short]) > mostShortWords],
    [{ kind: 'fact', fact: 'helpUsed' }, facts.firstHelp !== undefined && facts.helpUsed?.includes(facts.firstHelp) !== true],
    [{ kind: 'fact', fact: 'barriers' }, (facts.barriers ?? []).length > 3],
  ];
  return faults.flatMap(([fault, stands]) => (stands ? [fault] : []));
}

function unique(faults: readonly FolderFault[]): readonly FolderFault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** Values as JSON, which is YAML too: nothing in a teller’s words can become a key or a comment. */
function yamlOf(facts: StoryFacts): string {
  return Object.entries(facts)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

function markdownOf({ parts, ...front }: StoryWords): string {
  const labels = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const body = parts.map(({ title, paragraphs }) => [`## ${title}`, ...paragraphs].join('\n\n'));
  return `---\n${labels.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}

/** One line for each act. Line breaks in reasons become spaces, so that nobody’s words look like another line. */
function logOf(log: readonly LogLine[], today: Day): string {
  const lines = log.map(
    ({ at, by, act, words }) => `- ${at.utc} ${by}: ${act}${words === '' ? '' : `. ${words.replaceAll(/\s+/g, ' ').trim()}`}`,
  );
  return `# Review log\n\nMade on ${today}. Times are UTC. Lines are only ever added.\n\n${lines.join('\n')}\n`;
}
