import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

import { questionnaireFactsSchema } from '#domain/questionnaire/schema.ts';
import { problemsIn, type KnownQuestionnaire, type StudyProblem } from '#domain/study/coherence.ts';
import { studyFormat, studyFormatVersion } from '#domain/study/read-study-file.ts';
import { sealedCodeSchema, studyPlanSchema, studyWordsSchema, type StudyFile } from '#domain/study/schema.ts';
import { sealedListProblems } from '#domain/study/sealed-list.ts';
import { languageSchema } from '#domain/text/schema.ts';

import { broughtIn, type Brought } from './brought.ts';
import { problemsOf, type Problem } from './problem.ts';
import { foldersOf, readYaml, type Parsed } from './read-files.ts';

/** The sealed list of codes: no code stands in it. */
export const sealedListFile = 'codes.json';

export type ReadStudy = {
  /** Whole as far as its form goes; see `problems` for whether it fits together. */
  readonly file: StudyFile | undefined;
  readonly problems: readonly Problem[];
  /** How FHIR files were taken where that may not be what their publisher expects. */
  readonly notes: readonly Problem[];
};

/**
 * A study’s folder as the one file that a phone opens: `study.yaml` (the plan), `text.<language>.yaml` for each language it has,
 * `brought/` with questionnaires of its own, and `codes.json`. `root` and `folder` together are its path; problems are told with
 * `folder`. A folder whose name begins with `_` is a model to copy: its codes need not be made, and its words may hold [gaps].
 */
export function readStudy(root: string, folder: string, known: readonly KnownQuestionnaire[]): ReadStudy {
  const plan = checked(studyPlanSchema, `${folder}/study.yaml`, readYaml(root, `${folder}/study.yaml`));
  const words = wordsIn(root, folder);
  const brought = broughtIn(root, folder);
  const sealed = sealedIn(root, folder);
  const problems = [...plan.problems, ...words.problems, ...brought.problems, ...sealed.problems, ...strays(root, folder)];
  if (plan.value === undefined || words.value === undefined || sealed.value === undefined) {
    return { file: undefined, problems, notes: brought.notes };
  }
  const file: StudyFile = {
    format: studyFormat,
    formatVersion: studyFormatVersion,
    plan: plan.value,
    words: words.value,
    brought: brought.brought.map(({ facts, words: own }) => ({ facts, words: own })),
    sealed: sealed.value,
  };
  const told = [...problemsIn(file, known), ...(isModel(folder) ? [] : [...sealedListProblems(file), ...gapsIn(file)])];
  return { file, problems: [...problems, ...told.map((problem) => placed(problem, folder, brought.brought))], notes: brought.notes };
}

/**
 * What this site asks and asked, for studies that name it by id and version. The facts alone: in which languages there are words is no
 * matter of the study. What cannot be read is told by the reading of the questionnaires themselves.
 */
export function knownQuestionnaires(content: string): readonly KnownQuestionnaire[] {
  const shelf = join(content, 'questionnaires');
  const names = foldersOf(shelf).filter((name) => !name.startsWith('_'));
  const folders = names.flatMap((name) => [name, ...foldersOf(join(shelf, name, 'earlier')).map((version) => `${name}/earlier/${version}`)]);
  return folders.flatMap((folder) => {
    const facts = v.safeParse(questionnaireFactsSchema, readYaml(shelf, `${folder}/questionnaire.yaml`).value);
    if (!facts.success) return [];
    const { id, version, items, scores } = facts.output;
    return [{ id, version, names: [...items, ...scores].map((part) => part.id) }];
  });
}

export function isModel(folder: string): boolean {
  return basename(folder).startsWith('_');
}

/** `[the name of your team]`: what a model leaves for its copy to fill in. */
function gapsIn({ words }: StudyFile): readonly StudyProblem[] {
  return Object.entries(words).flatMap(([language, own]) =>
    linesIn(own, '').flatMap(([place, line]) =>
      /\[[^\]]+\]/.test(line) ? [{ place: `words.${language}${place}`, message: `still has a gap to fill in: ${line}` }] : [],
    ),
  );
}

function linesIn(value: unknown, place: string): readonly (readonly [place: string, line: string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (Array.isArray(value)) return value.flatMap((inner: unknown, at) => linesIn(inner, `${place}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => linesIn(inner, `${place}.${key}`));
}

/** The places of a study file, told as the files of its folder. */
function placed({ place, message }: StudyProblem, folder: string, brought: readonly Brought[]): Problem {
  const [, part = '', rest = ''] = /^(plan|words\.[\w-]+|brought\[\d+\]|sealed)\.?(.*)$/.exec(place) ?? [];
  if (part === 'sealed') return { file: `${folder}/${sealedListFile}`, place: rest, message };
  if (part.startsWith('words.')) return { file: `${folder}/text.${part.slice('words.'.length)}.yaml`, place: rest, message };
  const own = brought[Number(/^brought\[(\d+)\]/.exec(part)?.[1] ?? '-1')];
  if (own !== undefined) return { file: own.source, place: rest, message };
  return part === 'plan' ? { file: `${folder}/study.yaml`, place: rest, message } : { file: folder, place, message };
}

function wordsIn(root: string, folder: string): Parsed<StudyFile['words']> {
  const path = join(root, folder);
  const found = (existsSync(path) ? readdirSync(path) : []).flatMap((name) => /^text\.(.+)\.yaml$/.exec(name)?.[1] ?? []);
  const read = found.toSorted().map((language) => {
    const file = `${folder}/text.${language}.yaml`;
    const isTag = v.is(languageSchema, language);
    const tag: readonly Problem[] = isTag ? [] : [{ file, place: '', message: 'is not named after a language, such as text.en.yaml' }];
    const { value, problems } = checked(studyWordsSchema, file, readYaml(root, file));
    return { language, value: isTag ? value : undefined, problems: [...tag, ...problems] };
  });
  const problems = read.flatMap((one) => one.problems);
  if (read.some(({ value }) => value === undefined)) return { value: undefined, problems };
  return { value: Object.fromEntries(read.flatMap(({ language, value }) => (value === undefined ? [] : [[language, value]]))), problems };
}

function sealedIn(root: string, folder: string): Parsed<StudyFile['sealed']> {
  const file = `${folder}/${sealedListFile}`;
  const path = join(root, file);
  if (!existsSync(path)) return { value: [], problems: [] };
  try {
    return checked(v.array(sealedCodeSchema), file, { value: JSON.parse(readFileSync(path, 'utf8')), problems: [] });
  } catch {
    return { value: undefined, problems: [{ file, place: '', message: 'is no JSON; it is written by "npm run study:codes" and never by hand' }] };
  }
}

/** A list that tells codes or arms would go out with the site, so nothing unknown may lie here. */
function strays(root: string, folder: string): readonly Problem[] {
  const path = join(root, folder);
  const known = /^(study\.yaml|text\.[\w-]+\.yaml|codes\.json|brought|README\.md)$/;
  return (existsSync(path) ? readdirSync(path) : [])
    .filter((name) => !known.test(name))
    .map((name) => ({ file: `${folder}/${name}`, place: '', message: 'has no place in a study’s folder; move it away' }));
}

function checked<S extends v.GenericSchema>(schema: S, file: string, { value, problems }: Parsed<unknown>): Parsed<v.InferOutput<S>> {
  if (value === undefined) return { value: undefined, problems };
  const result = v.safeParse(schema, value);
  return result.success ? { value: result.output, problems } : { value: undefined, problems: [...problems, ...problemsOf(file, result.issues)] };
}
