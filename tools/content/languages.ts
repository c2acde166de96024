import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Problem } from './problem.ts';

/** The language whose keys are the model for all others. */
export const modelLanguage = 'en';

export type Strings = ReadonlyMap<string, string>;

/** Keys of one language against the model: nothing missing, nothing extra, the same placeholders, every plural form, no empty string. */
export function languageProblems(folder: string, language: string): readonly Problem[] {
  const model = join(folder, 'languages', modelLanguage);
  return readdirSync(model)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const file = `languages/${language}/${name}`;
      if (!existsSync(join(folder, file))) return [{ file, place: '', message: 'is missing' }];
      return compareStrings({ file, language, model: stringsOf(join(model, name)), own: stringsOf(join(folder, file)) });
    });
}

function stringsOf(path: string): Strings {
  return new Map(flatten(JSON.parse(readFileSync(path, 'utf8')), ''));
}

function flatten(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [[place, '']];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, place === '' ? key : `${place}.${key}`));
}

const pluralEnding = /_(zero|one|two|few|many|other)$/;

type Comparison = { readonly file: string; readonly language: string; readonly model: Strings; readonly own: Strings };

export function compareStrings({ file, language, model, own }: Comparison): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (place: string, message: string): void => {
    problems.push({ file, place, message });
  };
  const modelBases = new Set([...model.keys()].map(baseOf));
  for (const key of own.keys()) if (!modelBases.has(baseOf(key))) say(key, `is not in ${modelLanguage}`);
  for (const [key, text] of own) if (text.trim() === '') say(key, 'is empty');
  for (const key of model.keys()) {
    if (pluralEnding.test(key)) continue;
    const text = own.get(key);
    if (text === undefined) say(key, 'is missing');
    else if (placeholders(text) !== placeholders(model.get(key) ?? '')) say(key, 'has other {{placeholders}} than the model');
  }
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const base of new Set([...model.keys()].filter((key) => pluralEnding.test(key)).map(baseOf))) {
    for (const form of forms)
      if (!own.has(`${base}_${form}`)) say(`${base}_${form}`, `is missing: this language has the plural form "${form}"`);
  }
  return problems;
}

function baseOf(key: string): string {
  return key.replace(pluralEnding, '');
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g)]
    .map((match) => match[1])
    .sort()
    .join(' ');
}
