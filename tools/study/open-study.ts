import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { StudyFile } from '#domain/study/schema.ts';
import { describeProblem, type Problem } from '#tools/content/problem.ts';
import { knownQuestionnaires, readStudy, type ReadStudy } from '#tools/content/studies.ts';

import { stop } from './command-line.ts';

/** The folder that this program and its content lie in. */
export const house = fileURLToPath(new URL('../..', import.meta.url));
export const contentFolder = join(house, 'content');

/** The most characters of a study file that are looked at. */
export const studyFileLimit = 20_000_000;

/** A study’s folder, wherever it lies; its problems are told with the folder’s name. */
export function readStudyAt(path: string): ReadStudy & { readonly folder: string } {
  const folder = resolve(path);
  if (!existsSync(folder)) stop(`There is no ${path}.`);
  if (!statSync(folder).isDirectory()) stop(`${path} is a file. Name the study’s folder.`);
  return { folder, ...readStudy(dirname(folder), basename(folder), knownQuestionnaires(contentFolder)) };
}

export type Permitted = { readonly folder: string; readonly file: StudyFile };

/** The study when nothing is to mend; `mayBe` picks out problems that do not matter to the command. */
export function openStudy(path: string, mayBe: (problem: Problem) => boolean = () => false): Permitted {
  const { folder, file, problems } = readStudyAt(path);
  const grave = problems.filter((problem) => !mayBe(problem));
  if (file === undefined || grave.length > 0) stop([...grave.map(describeProblem), `\n${grave.length} to mend first.`].join('\n'));
  return { folder, file };
}
