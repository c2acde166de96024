import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

import { digestOf } from '#domain/questionnaire/digest.ts';
import { releasedListSchema, type Released } from '#domain/questionnaire/released-schema.ts';
import { questionnaireFactsSchema, questionnaireWordsSchema } from '#domain/questionnaire/schema.ts';

import { problemsOf, type Problem } from './problem.ts';
import { foldersOf, readYaml } from './read-files.ts';

/**
 * One rule: a questionnaire may be asked once `released.yaml` lists it, and stays as it is once it is listed. One that is
 * not listed yet is a draft: it may be checked and tried, and no build takes it. Digests are of what the schema parsed,
 * so comments, layout and fields that a later schema adds change nothing.
 */
export const releasedFile = 'questionnaires/released.yaml';

const heading = `# Questionnaires as people were asked them: frozen. Written by "npm run content:release"; lines are only ever added.
# A change is a new version; the old one moves to earlier/<version>/, with its worked examples.
`;

type Found = Released & { readonly folder: string };

export type Releases = {
  /** What breaks the rule: changed after release, gone after release, or a list that cannot be read. */
  readonly problems: readonly Problem[];
  /** Not listed yet, in the order of their folders. */
  readonly drafts: readonly Found[];
};

export function releasesIn(root: string): Releases {
  const { list, problems } = listIn(root);
  const shelf = foldersOf(join(root, 'questionnaires')).filter((name) => !name.startsWith('_'));
  const looks = shelf.map((name) => ({ name, ...lookInto(root, `questionnaires/${name}`) }));
  const found = looks.flatMap((look) => look.found);
  // What cannot be read is told by the reading of the content itself; nobody should hear that it is gone as well.
  const unreadable = looks.flatMap(({ name, whole }) => (whole ? [] : [name]));
  return {
    problems: [
      ...problems,
      ...list.flatMap((line, place) => (list.findIndex((other) => isSame(other, line)) < place ? [problem(line, 'stands twice')] : [])),
      ...found.flatMap((one) => changed(one, list)),
      ...list
        .filter((line) => !found.some((one) => isSame(one, line)) && !unreadable.includes(line.questionnaire))
        .map((line) => problem(line, `is no longer there, and answers point to it: put it back under ${earlierFolder(line)}`)),
    ],
    drafts: found.filter((one) => !list.some((line) => isSame(line, one))),
  };
}

/** What a draft lacks, as a fault of the build. */
export function draftProblem(draft: Found): Problem {
  return { file: draft.folder, place: seenAs(draft), message: 'is not released: run "npm run content:release" before people are asked' };
}

/** The list with lines for drafts at its end. Not a letter of what stood there is changed. */
export function withDrafts(text: string, drafts: readonly Released[]): string {
  const start = text === '' ? heading : text.endsWith('\n') ? text : `${text}\n`;
  const lines = drafts.map(
    ({ questionnaire, version, language, digest }) =>
      `- { questionnaire: ${questionnaire}, version: ${version}, language: ${language}, digest: ${digest} }\n`,
  );
  return `${start}${lines.join('')}`;
}

/** The list as it stands; empty when there is none yet. */
export function releasedText(root: string): string {
  const path = join(root, releasedFile);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function listIn(root: string): { readonly list: readonly Released[]; readonly problems: readonly Problem[] } {
  if (!existsSync(join(root, releasedFile))) return { list: [], problems: [] };
  const { value, problems } = readYaml(root, releasedFile);
  if (problems.length > 0) return { list: [], problems };
  // A file of comments alone is an empty list.
  const result = v.safeParse(releasedListSchema, value ?? []);
  return result.success ? { list: result.output, problems: [] } : { list: [], problems: problemsOf(releasedFile, result.issues) };
}

/** The version that is asked and the earlier ones, in every language they have words in. */
function lookInto(root: string, folder: string): { readonly found: readonly Found[]; readonly whole: boolean } {
  const earlier = `${folder}/earlier`;
  const folders = [...foldersOf(join(root, earlier)).map((name) => `${earlier}/${name}`), folder];
  const looks = folders.flatMap((own) => {
    const facts = v.safeParse(questionnaireFactsSchema, readYaml(root, `${own}/questionnaire.yaml`).value);
    return languagesIn(join(root, own)).map((language): Found | undefined => {
      const words = v.safeParse(questionnaireWordsSchema, readYaml(root, `${own}/text.${language}.yaml`).value);
      if (!facts.success || !words.success) return undefined;
      const digest = digestOf({ facts: facts.output, words: words.output, language });
      return { questionnaire: facts.output.id, version: facts.output.version, language, digest, folder: own };
    });
  });
  const found = looks.flatMap((one) => one ?? []);
  return { found, whole: found.length === looks.length };
}

function languagesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => /^text\.(.+)\.yaml$/.exec(name)?.[1] ?? []);
}

function changed(found: Found, list: readonly Released[]): readonly Problem[] {
  const line = list.find((one) => isSame(one, found));
  if (line === undefined || line.digest === found.digest) return [];
  const mend = found.folder.includes('/earlier/')
    ? 'put it back as it was, because answers were given to it'
    : `give it a new version and keep the old words under ${earlierFolder(found)}`;
  return [{ file: found.folder, place: seenAs(found), message: `was changed after release: ${mend}` }];
}

function problem(line: Released, message: string): Problem {
  return { file: releasedFile, place: `${line.questionnaire} ${seenAs(line)}`, message };
}

function seenAs({ version, language }: Released): string {
  return `version ${version} in "${language}"`;
}

function earlierFolder({ questionnaire, version }: Released): string {
  return `questionnaires/${questionnaire}/earlier/${version}`;
}

function isSame(one: Released, other: Released): boolean {
  return one.questionnaire === other.questionnaire && one.version === other.version && one.language === other.language;
}
