import { readFileSync } from 'node:fs';

import type { Problem } from './problem.ts';
import type { Parsed } from './read-files.ts';

/** The strings of one namespace, by their keys with dots between the parts. */
export type Strings = ReadonlyMap<string, string>;

const pluralEnding = /_(zero|one|two|few|many|other)$/;

/** Reads a file of strings. Faults are given with their line. */
export function readStrings(path: string, file: string): Parsed<Strings> {
  return parseStrings(file, readFileSync(path, 'utf8'));
}

export function parseStrings(file: string, text: string): Parsed<Strings> {
  try {
    return { value: new Map(flatten(JSON.parse(text), '')), problems: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'is no JSON';
    const line = /\(line (\d+) column \d+\)/.exec(message)?.[1];
    return { value: undefined, problems: [{ file, place: line === undefined ? '' : `line ${line}`, message }] };
  }
}

function flatten(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [[place, '']];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, place === '' ? key : `${place}.${key}`));
}

/** The keys that this language needs: those of the model, with the plural forms that this language has. */
export function wantedKeys(language: string, model: Strings): readonly string[] {
  const forms = pluralFormsOf(language);
  const plain = [...model.keys()].filter((key) => !pluralEnding.test(key));
  const bases = new Set([...model.keys()].filter((key) => pluralEnding.test(key)).map(baseOf));
  return [...plain, ...[...bases].flatMap((base) => forms.map((form) => `${base}_${form}`))];
}

export function isTranslated(own: Strings, key: string): boolean {
  return (own.get(key) ?? '').trim() !== '';
}

type Comparison = { readonly file: string; readonly language: string; readonly model: Strings; readonly own: Strings };

/** One namespace against the model. What is not translated yet is a gap; what is there and does not fit is a fault. */
export function compareStrings({ file, language, model, own }: Comparison): readonly Problem[] {
  const forms = pluralFormsOf(language);
  const bases = new Set([...model.keys()].map(baseOf));
  const gaps = wantedKeys(language, model)
    .filter((key) => !own.has(key))
    .map((key): Problem => {
      const form = pluralEnding.exec(key)?.[1];
      const message = form === undefined ? 'is missing' : `is missing: this language has the plural form "${form}"`;
      return { file, place: key, message, gap: true };
    });
  const faults = [...own].flatMap(([key, text]): readonly Problem[] => {
    const form = pluralEnding.exec(key)?.[1];
    if (!bases.has(baseOf(key))) return [{ file, place: key, message: 'is not in the model language' }];
    if (!isTranslated(own, key)) return [{ file, place: key, message: 'is empty; take the line out until it is translated' }];
    // i18next takes a form for zero in every language.
    if (form !== undefined && form !== 'zero' && !forms.includes(form)) {
      return [{ file, place: key, message: `this language has no plural form "${form}"` }];
    }
    return fitsPlaceholders(key, text, model) ? [] : [{ file, place: key, message: 'has other {{placeholders}} than the model' }];
  });
  return [...gaps, ...faults];
}

/** A plain string has exactly the model’s placeholders. One plural form may leave some out (“one story”), and may have no others. */
function fitsPlaceholders(key: string, text: string, model: Strings): boolean {
  const own = placeholders(text);
  const wanted = model.get(key);
  if (!pluralEnding.test(key)) return wanted !== undefined && own.join(' ') === placeholders(wanted).join(' ');
  const known = [...model].filter(([other]) => baseOf(other) === baseOf(key)).flatMap(([, words]) => placeholders(words));
  return own.every((name) => known.includes(name));
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g)].map((match) => match[1] ?? '').sort();
}

function pluralFormsOf(language: string): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

function baseOf(key: string): string {
  return key.replace(pluralEnding, '');
}

/** The strings of an offered language, whole: what is not translated yet is said in the model language, so that no bare key is shown. */
export function fillGaps(language: string, model: Strings, own: Strings): Readonly<Record<string, unknown>> {
  const filled: Record<string, unknown> = {};
  for (const key of new Set([...wantedKeys(language, model), ...own.keys()])) {
    const other = `${baseOf(key)}_other`;
    const source = [own.get(key), pluralEnding.test(key) ? own.get(other) : undefined, model.get(key), model.get(other)];
    put(filled, key.split('.'), source.find((text) => text !== undefined && text.trim() !== '') ?? '');
  }
  return filled;
}

function put(into: Record<string, unknown>, [first = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) into[first] = text;
  else put((into[first] ??= {}) as Record<string, unknown>, rest, text);
}
