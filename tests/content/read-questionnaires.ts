import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';
import { parse } from 'yaml';

import type { Standing, StandingState } from '#domain/questionnaire/answers.ts';
import {
  questionnaireFactsSchema,
  questionnaireWordsSchema,
  workedExamplesSchema,
  type Questionnaire,
  type QuestionnaireFacts,
} from '#domain/questionnaire/schema.ts';

/** The shelf `content/questionnaires` as it lies there, read without the compiler. */

const shelf = join(import.meta.dirname, '../../content/questionnaires');

export type WorkedExample = v.InferOutput<typeof workedExamplesSchema>[number];

export type QuestionnaireFolder = {
  /** `hsi`, or `hsb/earlier/1.0.0`. */
  readonly folder: string;
  readonly facts: QuestionnaireFacts;
  /** One for each language that has words. */
  readonly questionnaires: readonly Questionnaire[];
  readonly worked: readonly WorkedExample[];
};

function foldersIn(folder: string): readonly string[] {
  const path = join(shelf, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [join(folder, entry.name)] : []));
}

function read<Schema extends v.GenericSchema>(schema: Schema, folder: string, file: string): v.InferOutput<Schema> {
  return v.parse(schema, parse(readFileSync(join(shelf, folder, file), 'utf8')));
}

function open(folder: string): QuestionnaireFolder {
  const facts = read(questionnaireFactsSchema, folder, 'questionnaire.yaml');
  const questionnaires = readdirSync(join(shelf, folder)).flatMap((file) => {
    const language = /^text\.(.+)\.yaml$/.exec(file)?.[1];
    return language === undefined ? [] : [{ facts, language, words: read(questionnaireWordsSchema, folder, file) }];
  });
  return { folder, facts, questionnaires, worked: read(workedExamplesSchema, folder, 'worked.yaml') };
}

/** What is asked now, and the example to copy. */
export const currentFolders: readonly QuestionnaireFolder[] = foldersIn('').map(open);

/** What was asked before. */
export const earlierFolders: readonly QuestionnaireFolder[] = currentFolders.flatMap(({ folder }) =>
  foldersIn(join(folder, 'earlier')).map(open),
);

export function factsOf(id: string): QuestionnaireFacts {
  return englishOf(id).facts;
}

export function englishOf(id: string): Questionnaire {
  const found = currentFolders
    .flatMap(({ questionnaires }) => questionnaires)
    .find(({ facts, language }) => facts.id === id && language === 'en');
  if (found === undefined) throw new Error(`no questionnaire ${id}`);
  return found;
}

export function standingFrom(answers: WorkedExample['answers']): Standing {
  return new Map(
    Object.entries(answers).map(([item, given]): [string, StandingState] => [
      item,
      typeof given === 'number' ? { kind: 'answered', value: given } : { kind: given },
    ]),
  );
}
