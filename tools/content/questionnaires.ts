import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { problemsIn } from '#domain/questionnaire/coherence.ts';
import { questionnaireFactsSchema, questionnaireWordsSchema, type Questionnaire } from '#domain/questionnaire/schema.ts';
import { isLowerVersion } from '#domain/questionnaire/version.ts';

import { foldersOf } from './read-files.ts';
import type { Shelves } from './shelves.ts';

/**
 * The shelf `questionnaires`: `<id>/` is what is asked now; `<id>/earlier/<version>/` is what was asked before, for answers
 * that were given to those words. Examples are checked and left out.
 */
export type Questionnaires = { readonly current: readonly Questionnaire[]; readonly earlier: readonly Questionnaire[] };

export function questionnairesOf(shelves: Shelves): Questionnaires {
  const read = foldersOf(join(shelves.root, 'questionnaires')).map((name) => {
    const folder = `questionnaires/${name}`;
    const now = questionnaireIn(shelves, folder);
    const before = earlierIn(shelves, folder, now);
    if (name.startsWith('_')) return { now: [], before: [] };
    if (now !== undefined && now.facts.id !== name) {
      shelves.problems.push({ file: folder, place: 'id', message: `is "${now.facts.id}", but the folder is named "${name}"` });
    }
    return { now: now === undefined ? [] : [now], before };
  });
  return { current: read.flatMap(({ now }) => now), earlier: read.flatMap(({ before }) => before) };
}

function earlierIn(shelves: Shelves, folder: string, now: Questionnaire | undefined): readonly Questionnaire[] {
  return foldersOf(join(shelves.root, folder, 'earlier')).flatMap((name) => {
    const own = `${folder}/earlier/${name}`;
    // Nobody is asked these words any more, so they need no translation.
    if (!existsSync(join(shelves.root, wordsFileOf(shelves, own)))) return [];
    const questionnaire = questionnaireIn(shelves, own);
    if (questionnaire === undefined) return [];
    const { id, version } = questionnaire.facts;
    const say = (place: string, message: string) => shelves.problems.push({ file: `${own}/questionnaire.yaml`, place, message });
    if (version !== name) say('version', `is "${version}", but the folder is named "${name}"`);
    if (now !== undefined && id !== now.facts.id) say('id', `is "${id}", but this is an earlier version of "${now.facts.id}"`);
    if (now !== undefined && !isLowerVersion(version, now.facts.version)) {
      const asked = `the version asked now, ${now.facts.version}`;
      say('version', version === now.facts.version ? `is there twice: it is also ${asked}` : `is higher than ${asked}`);
    }
    return [questionnaire];
  });
}

function wordsFileOf({ language }: Shelves, folder: string): string {
  return `${folder}/text.${language}.yaml`;
}

function questionnaireIn(shelves: Shelves, folder: string): Questionnaire | undefined {
  const factsFile = `${folder}/questionnaire.yaml`;
  const wordsFile = wordsFileOf(shelves, folder);
  const facts = shelves.yaml(questionnaireFactsSchema, factsFile);
  const words = shelves.yaml(questionnaireWordsSchema, wordsFile);
  if (facts === undefined || words === undefined) return undefined;
  const questionnaire = { facts, words, language: shelves.language };
  for (const message of problemsIn(questionnaire)) {
    const aboutWords = /^the words of |\bstem\b/.test(message);
    // The sentences of the coherence rules name the part they are about in quotes.
    const place = /"([^"]+)"/.exec(message)?.[1] ?? (aboutWords ? 'stem' : '');
    shelves.problems.push({ file: aboutWords ? wordsFile : factsFile, place, message });
  }
  return questionnaire;
}
