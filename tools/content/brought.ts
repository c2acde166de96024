import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

import { readFhirQuestionnaire } from '#domain/fhir/read-questionnaire.ts';
import type { Standing, StandingState } from '#domain/questionnaire/answers.ts';
import { scoresOf } from '#domain/questionnaire/score.ts';
import {
  questionnaireFactsSchema,
  questionnaireWordsSchema,
  workedExamplesSchema,
  type QuestionnaireFacts,
} from '#domain/questionnaire/schema.ts';
import type { StudyFile } from '#domain/study/schema.ts';

import { problemsOf, type Problem } from './problem.ts';
import { fhirLimit, fhirOptionsSchema, fhirProblems, fhirScoresSchema } from './fhir-files.ts';
import { foldersOf, readYaml } from './read-files.ts';

/** A questionnaire that a study brings along; `source`: the folder or file that it was read from. */
export type Brought = StudyFile['brought'][number] & { readonly source: string };

export type ReadBrought = {
  readonly brought: readonly Brought[];
  readonly problems: readonly Problem[];
  /** Nothing is wrong: something was taken in another way than its file may expect. */
  readonly notes: readonly Problem[];
};

type Worked = v.InferOutput<typeof workedExamplesSchema>;

/**
 * Everything in `brought/`: `<id>/` in the layout of our own questionnaires, or `<id>.fhir.json` with, where it is scored,
 * `<id>.scores.yaml`, and, where the usual reading does not fit, `<id>.import.yaml`.
 */
export function broughtIn(root: string, study: string): ReadBrought {
  const shelf = `${study}/brought`;
  const reader = new Reader(root);
  const folders = foldersOf(join(root, shelf)).flatMap((name) => reader.folder(`${shelf}/${name}`, name));
  const files = existsSync(join(root, shelf)) ? readdirSync(join(root, shelf)).filter((name) => name.includes('.')) : [];
  const ids = files.flatMap((name) => /^(.+)\.fhir\.json$/.exec(name)?.[1] ?? []);
  for (const name of files) reader.stray(`${shelf}/${name}`, name, ids);
  return { brought: [...folders, ...ids.toSorted().flatMap((id) => reader.fhir(shelf, id))], problems: reader.problems, notes: reader.notes };
}

class Reader {
  readonly problems: Problem[] = [];
  readonly notes: Problem[] = [];
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  folder(folder: string, name: string): readonly Brought[] {
    const facts = this.yaml(questionnaireFactsSchema, `${folder}/questionnaire.yaml`);
    const languages = readdirSync(join(this.root, folder)).flatMap((file) => /^text\.(.+)\.yaml$/.exec(file)?.[1] ?? []);
    if (languages.length === 0) this.say(folder, '', 'has no words: add a file such as text.en.yaml');
    const words = languages.toSorted().flatMap((language) => {
      const own = this.yaml(questionnaireWordsSchema, `${folder}/text.${language}.yaml`);
      return own === undefined ? [] : [[language, own] as const];
    });
    if (facts === undefined || words.length === 0) return [];
    if (facts.id !== name) this.say(`${folder}/questionnaire.yaml`, 'id', `is "${facts.id}", but the folder is named "${name}"`);
    this.work(`${folder}/worked.yaml`, facts);
    return [{ facts, words: Object.fromEntries(words), source: folder }];
  }

  fhir(shelf: string, id: string): readonly Brought[] {
    const source = `${shelf}/${id}.fhir.json`;
    const scores = existsSync(join(this.root, `${shelf}/${id}.scores.yaml`)) ? this.yaml(fhirScoresSchema, `${shelf}/${id}.scores.yaml`) : [];
    const options = existsSync(join(this.root, `${shelf}/${id}.import.yaml`)) ? this.yaml(fhirOptionsSchema, `${shelf}/${id}.import.yaml`) : {};
    if (scores === undefined || options === undefined) return [];
    const outcome = readFhirQuestionnaire(readFileSync(join(this.root, source), 'utf8'), { id, limit: fhirLimit, scores, ...options });
    this.problems.push(...fhirProblems(source, outcome));
    if (outcome.kind !== 'ok') return [];
    this.notes.push(...outcome.notes.map(({ path, message }) => ({ file: source, place: path, message })));
    return [{ ...outcome.brought, source }];
  }

  stray(file: string, name: string, ids: readonly string[]): void {
    const id = /^(.+)\.(?:scores|import)\.yaml$/.exec(name)?.[1];
    const belongs = name === 'README.md' || name.endsWith('.fhir.json') || (id !== undefined && ids.includes(id));
    if (!belongs) this.say(file, '', id === undefined ? 'has no place in "brought"' : `belongs to ${id}.fhir.json, which is not there`);
  }

  /** Examples worked out by hand show that the scores are the publisher’s. They are not needed, and checked when they are there. */
  private work(file: string, facts: QuestionnaireFacts): void {
    if (!existsSync(join(this.root, file))) return;
    for (const [place, { answers, scores }] of (this.yaml(workedExamplesSchema, file) ?? []).entries()) {
      for (const found of scoresOf(facts, standingFrom(answers))) {
        const wanted = scores[found.id];
        if (wanted === undefined) continue;
        for (const part of ['strict', 'prorated', 'answered', 'shown'] as const) {
          if (!isSame(found[part], wanted[part]))
            this.say(file, `[${place}].scores.${found.id}.${part}`, `says ${wanted[part]}, but Cairn works out ${found[part]}`);
        }
      }
    }
  }

  private yaml<S extends v.GenericSchema>(schema: S, file: string): v.InferOutput<S> | undefined {
    const { value, problems } = readYaml(this.root, file);
    this.problems.push(...problems);
    if (value === undefined) return undefined;
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    this.problems.push(...problemsOf(file, result.issues));
    return undefined;
  }

  private say(file: string, place: string, message: string): void {
    this.problems.push({ file, place, message });
  }
}

function standingFrom(answers: Worked[number]['answers']): Standing {
  return new Map(
    Object.entries(answers).map(([item, given]): [string, StandingState] => [
      item,
      typeof given === 'number' ? { kind: 'answered', value: given } : { kind: given },
    ]),
  );
}

/** Hand-worked scores are written with four decimals. */
function isSame(found: number | null | undefined, wanted: number | null): boolean {
  if (typeof found !== 'number' || wanted === null) return (found ?? null) === wanted;
  return Math.abs(found - wanted) < 0.00006;
}
