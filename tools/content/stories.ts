import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

import { storyConsentSchema, type StoryConsent } from '#domain/exchange/handed-schema.ts';
import { withdrawnListSchema, type Withdrawn } from '#domain/exchange/library-schema.ts';
import { storyFactsSchema, storyWordsSchema, type Story } from '#domain/story/schema.ts';

import { problemsOf, type Problem } from './problem.ts';
import { foldersOf, readMarkdown, readYaml, type Parsed } from './read-files.ts';
import type { Shelves } from './shelves.ts';
import { partsOf } from './story-parts.ts';

/** Stories that were taken back, on the shelf beside the stories themselves. */
const withdrawnFile = 'stories/withdrawn.yaml';

export type StoriesRead = {
  readonly stories: readonly Story[];
  /** Ids of the stories that were taken back, by `withdrawn.yaml` or in their own facts. Their words are in nothing that is built. */
  readonly withdrawn: readonly string[];
};

export function storiesOf(shelves: Shelves): StoriesRead {
  const listed = shelves.take(withdrawnIn(shelves.root)) ?? [];
  const gone = new Set([...listed.flatMap(({ id }) => (id === undefined ? [] : [id])), ...idsByFingerprint(shelves.root, listed)]);
  // What was taken back is not even read: a fault in it must never hold up a withdrawal.
  const read = shelves.pieces('stories', (folder) => (gone.has(folder.replace(/^stories\//, '')) ? undefined : storyOf(shelves, folder)));
  for (const { id, withdrawn } of read) if (withdrawn) gone.add(id);
  return { stories: read.filter(({ withdrawn }) => !withdrawn), withdrawn: [...gone].toSorted() };
}

/** The address of a story that was taken back goes on leading somewhere: to a page that says so. It has no word of the story. */
export function takenBack(id: string, language: string): Story {
  return {
    id,
    version: '1.0.0',
    provenance: 'contributed',
    originalLanguage: language,
    minutes: 1,
    narrator: { age: '25-44', gender: 'unstated', place: 'unstated', facets: [] },
    concerns: [],
    genre: 'endurance',
    position: 'outside',
    trajectory: 'unresolved',
    shape: 'scene',
    turningPoint: 1,
    firstHelp: 'friend',
    helpUsed: [],
    firstTryWentBadly: false,
    barriers: [],
    branch: 'both',
    hope: 1,
    contentNotes: [],
    writtenOn: '2026-01-01',
    checkDue: '2026-01-01',
    reviews: [],
    withdrawn: true,
    title: '',
    oneLine: '',
    from: '',
    short: '',
    firstWords: '',
    parts: [],
    language,
  };
}

function withdrawnIn(root: string): Parsed<readonly Withdrawn[]> {
  if (!existsSync(join(root, withdrawnFile))) return { value: [], problems: [] };
  const { value, problems } = readYaml(root, withdrawnFile);
  // A list in which every line is a note reads as nothing.
  const result = v.safeParse(withdrawnListSchema, value ?? []);
  if (problems.length > 0 || result.success) return { value: result.success ? result.output : undefined, problems };
  return { value: undefined, problems: problemsOf(withdrawnFile, result.issues) };
}

/** Who takes a story back may know nothing but the code: its fingerprint stands in the consent beside the story. */
function idsByFingerprint(root: string, listed: readonly Withdrawn[]): readonly string[] {
  const fingerprints = listed.flatMap(({ withdrawal }) => (withdrawal === undefined ? [] : [withdrawal]));
  if (fingerprints.length === 0) return [];
  return foldersOf(join(root, 'stories')).filter((id) => fingerprints.includes(readConsent(root, `stories/${id}`).value?.withdrawal ?? ''));
}

/** The consent beside a contributed story. */
export function readConsent(root: string, folder: string): Parsed<StoryConsent> {
  const file = `${folder}/consent.json`;
  const said = (message: string): Parsed<StoryConsent> => ({ value: undefined, problems: [{ file, place: '', message }] });
  if (!existsSync(join(root, file))) return said('is missing; a contributed story needs what its teller agreed to');
  try {
    const result = v.safeParse(storyConsentSchema, JSON.parse(readFileSync(join(root, file), 'utf8')));
    return result.success ? { value: result.output, problems: [] } : { value: undefined, problems: problemsOf(file, result.issues) };
  } catch {
    return said('is no JSON; it is made on the page for moderators and never by hand');
  }
}

function storyOf(shelves: Shelves, folder: string): Story | undefined {
  const { language } = shelves;
  const facts = shelves.yaml(storyFactsSchema, `${folder}/story.yaml`);
  if (facts !== undefined) shelves.links({ file: `${folder}/story.yaml`, field: 'barriers' }, 'barriers', facts.barriers);
  if (facts?.provenance === 'contributed') shelves.problems.push(...consentProblems(shelves.root, folder));
  const file = `${folder}/story.${language}.md`;
  if (facts?.tellerAllows?.translation === false && facts.originalLanguage !== language) {
    if (existsSync(join(shelves.root, file))) shelves.problems.push({ file, place: '', message: 'is a translation, which its teller did not allow' });
    return undefined;
  }
  const markdown = shelves.take(readMarkdown(shelves.root, file));
  if (markdown === undefined) return undefined;
  const front = typeof markdown.front === 'object' && markdown.front !== null ? markdown.front : {};
  const words = shelves.check(storyWordsSchema, file, { ...front, parts: partsOf(markdown.body) });
  if (facts === undefined || words === undefined) return undefined;
  // Decisions about the look over the story are for those who write and check it.
  const { allowed: _allowed, ...shown } = facts;
  return { ...shown, ...words, language };
}

function consentProblems(root: string, folder: string): readonly Problem[] {
  const { value, problems } = readConsent(root, folder);
  if (value === undefined || value.consent.purposes.library) return problems;
  return [{ file: `${folder}/consent.json`, place: 'consent.purposes.library', message: 'is false: its teller did not agree to the library' }];
}
