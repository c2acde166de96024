import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

import { lineSchema } from '#domain/text/schema.ts';

import { compileContent } from './compile.ts';
import { problemsOf, type Problem } from './problem.ts';
import { readYaml } from './read-files.ts';
import { compareStrings, isTranslated, readStrings, wantedKeys } from './strings.ts';

/** The language whose keys and pieces are the model for all others. */
export const modelLanguage = 'en';

/** What a person in danger reads: it is there in full, or the language is not offered. */
const safetyNamespace = 'safety';

export type Share = { readonly have: number; readonly of: number };

export type Completeness = {
  readonly safety: Share;
  /** The strings of all other namespaces. */
  readonly rest: Share;
  /** Files, or words of a service, that are not there at all: a page without its piece cannot be shown. */
  readonly holes: number;
};

/** Whether a language is offered: all of `safety`, 95 of 100 of the other strings, and no piece without words. */
export function isOffered({ safety, rest, holes }: Completeness): boolean {
  return holes === 0 && safety.have === safety.of && rest.have * 100 >= rest.of * 95;
}

export const languageFactsSchema = v.strictObject({
  name: lineSchema,
  reviewer: lineSchema,
  /** Which language stands in for what is not translated yet; only the model has none. */
  fallback: v.nullable(v.literal(modelLanguage)),
});

/** Languages that content/languages holds, the model first; `_example` is left out. */
export function languagesOf(folder: string): readonly string[] {
  const shelf = join(folder, 'languages');
  const found = existsSync(shelf) ? readdirSync(shelf).filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)?$/.test(name)) : [];
  return found.toSorted((one, other) => Number(other === modelLanguage) - Number(one === modelLanguage) || (one < other ? -1 : 1));
}

export function offeredLanguages(folder: string): readonly string[] {
  return languagesOf(folder).filter((language) => language === modelLanguage || isOffered(completenessOf(folder, language)));
}

export function namespacesOf(folder: string, language: string): readonly string[] {
  const shelf = join(folder, 'languages', language);
  return existsSync(shelf) ? readdirSync(shelf).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : [])) : [];
}

export function completenessOf(folder: string, language: string): Completeness {
  const shares = namespacesOf(folder, modelLanguage).map((namespace) => {
    const wanted = wantedKeys(language, stringsOf(folder, modelLanguage, namespace));
    const own = stringsOf(folder, language, namespace);
    return { namespace, have: wanted.filter((key) => isTranslated(own, key)).length, of: wanted.length };
  });
  const absent = namespacesOf(folder, modelLanguage).filter((namespace) => !namespacesOf(folder, language).includes(namespace));
  return {
    safety: sum(shares.filter(({ namespace }) => namespace === safetyNamespace)),
    rest: sum(shares.filter(({ namespace }) => namespace !== safetyNamespace)),
    holes: absent.length + compileContent(folder, language).problems.filter(({ gap }) => gap === true).length,
  };
}

/** The facts and strings of one language: every gap, and every fault. Its pieces are `compileContent`’s to look at. */
export function languageProblems(folder: string, language: string): readonly Problem[] {
  const names = namespacesOf(folder, modelLanguage);
  const strays = namespacesOf(folder, language).filter((namespace) => !names.includes(namespace));
  return [
    ...factProblems(folder, language),
    ...strays.map((namespace) => ({ file: fileOf(language, namespace), place: '', message: 'is not in the model language' })),
    ...names.flatMap((namespace) => {
      const file = fileOf(language, namespace);
      if (!existsSync(join(folder, file))) return [{ file, place: '', message: 'is missing', gap: true } as const];
      const own = readStrings(join(folder, file), file);
      if (own.value === undefined) return own.problems;
      return compareStrings({ file, language, model: stringsOf(folder, modelLanguage, namespace), own: own.value });
    }),
  ];
}

function factProblems(folder: string, language: string): readonly Problem[] {
  const file = `languages/${language}/language.yaml`;
  const { value, problems } = readYaml(folder, file);
  if (value === undefined) return problems;
  const result = v.safeParse(languageFactsSchema, value);
  if (!result.success) return problemsOf(file, result.issues);
  if ((result.output.fallback === null) === (language === modelLanguage)) return [];
  return [{ file, place: 'fallback', message: `is null for ${modelLanguage} alone; write ${modelLanguage}` }];
}

/** No strings where there is no file, or none that can be read. */
export function stringsOf(folder: string, language: string, namespace: string): ReadonlyMap<string, string> {
  const file = fileOf(language, namespace);
  const path = join(folder, file);
  return (existsSync(path) ? readStrings(path, file).value : undefined) ?? new Map();
}

function fileOf(language: string, namespace: string): string {
  return `languages/${language}/${namespace}.json`;
}

function sum(shares: readonly Share[]): Share {
  return { have: shares.reduce((total, { have }) => total + have, 0), of: shares.reduce((total, share) => total + share.of, 0) };
}
