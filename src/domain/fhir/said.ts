import { extensionsOf, type Found } from './elements.ts';
import { isFhirText } from './fhir-text.ts';
import { isObject, objectsIn, textIn, type Json, type JsonObject } from './json.ts';
import { quotedPiece, type Report } from './report.ts';
import { extensionUrls } from './urls.ts';

/** Words that a person is shown: in the language of the file, and in every language that the file translates them into. */
export type Said = {
  readonly text: string;
  readonly path: string;
  readonly translations: ReadonlyMap<string, string>;
  /** Numbers and days: they need no translation. */
  readonly inAnyLanguage?: boolean;
  /** Words that are not from the file: they alone make no language. */
  readonly followsOthers?: boolean;
};

/** The words at `element[name]`; undefined when there are none. */
export function saidAt({ element, path }: Found, name: string, report: Report): Said | undefined {
  const value = element[name];
  const place = `${path}.${name}`;
  if (value !== undefined && typeof value !== 'string') report.refuse(place, 'is no text');
  const text = textIn(value);
  if (text === undefined) return undefined;
  const line = lineOf(text, place, report);
  return line === undefined ? undefined : { text: line, path: place, translations: translationsOf(element[`_${name}`], place, report) };
}

/** A label before words, as in “1.1 Angina?”. A label without translations of its own serves every language. */
export function joinedSaid(label: Said | undefined, said: Said): Said {
  if (label === undefined) return said;
  const translations = [...said.translations].map(
    ([language, text]) => [language, `${label.translations.get(language) ?? label.text} ${text}`] as const,
  );
  return { ...said, text: `${label.text} ${said.text}`, translations: new Map(translations) };
}

/** More translations from the `designation` of a concept; those of the words themselves win. */
export function withDesignations(said: Said, concept: JsonObject, report: Report): Said {
  const more = objectsIn(concept['designation']).flatMap((designation) => {
    const language = textIn(designation['language']);
    const text = textIn(designation['value']);
    const line = language === undefined || text === undefined ? undefined : lineOf(text, said.path, report);
    return language === undefined || line === undefined ? [] : [[language, line] as const];
  });
  return { ...said, translations: new Map([...more, ...said.translations]) };
}

/** One line of words. White space at line ends is no wording, so it becomes a space, and this is told. */
export function lineOf(text: string, path: string, report: Report): string | undefined {
  if (!isFhirText(text)) {
    report.refuse(path, 'holds characters that FHIR does not allow in a text');
    return undefined;
  }
  // Cut first: a pattern with blanks on both sides of a line end tries every blank of a long row of them anew.
  const line = text
    .split(/[\t\n\r\u2028\u2029]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join(' ');
  if (line !== text.trim()) report.note(path, 'line breaks became spaces');
  return line;
}

function translationsOf(shadow: Json | undefined, path: string, report: Report): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const extension of extensionsOf(shadow, extensionUrls.translation)) {
    const language = partOf(extension, 'lang');
    const content = partOf(extension, 'content');
    const line = content === undefined ? undefined : lineOf(content, path, report);
    if (language === undefined || line === undefined) report.refuse(path, 'has a translation without its language or its words');
    else if (found.has(language)) report.refuse(path, `has two translations into ${quotedPiece(language)}`);
    else found.set(language, line);
  }
  return found;
}

function partOf(extension: JsonObject, name: string): string | undefined {
  const part = objectsIn(extension['extension']).find((one) => one['url'] === name);
  if (!isObject(part)) return undefined;
  return textIn(part['valueCode']) ?? textIn(part['valueString']) ?? textIn(part['valueMarkdown']);
}
