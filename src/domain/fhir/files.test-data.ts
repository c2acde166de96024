import { readFhirQuestionnaire, type ImportOptions, type ImportOutcome } from '#domain/fhir/read-questionnaire.ts';

/** Small made-up files for tests. */

export type Element = Record<string, unknown>;

export const weightUrl = 'http://hl7.org/fhir/StructureDefinition/itemWeight';
export const ordinalUrl = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
const translationUrl = 'http://hl7.org/fhir/StructureDefinition/translation';

export function fileWith(items: readonly unknown[], more: Element = {}): Element {
  return {
    resourceType: 'Questionnaire',
    status: 'active',
    language: 'en',
    title: 'Small',
    url: 'https://example.org/q',
    item: items,
    ...more,
  };
}

export function coding(code: string, display: string, weight?: number): Element {
  const option = { valueCoding: { system: 'https://example.org/s', code, display } };
  return weight === undefined ? option : { ...option, extension: [{ url: ordinalUrl, valueDecimal: weight }] };
}

export function choice(linkId: string, ...answers: readonly unknown[]): Element {
  return { linkId, text: `Question ${linkId}?`, type: 'choice', answerOption: answers };
}

export const often: readonly Element[] = [coding('n', 'Never', 0), coding('s', 'Sometimes', 1), coding('o', 'Often', 3)];

export function inLanguages(texts: Readonly<Record<string, string>>): Element {
  const extension = Object.entries(texts).map(([lang, content]) => ({
    url: translationUrl,
    extension: [
      { url: 'lang', valueCode: lang },
      { url: 'content', valueString: content },
    ],
  }));
  return { extension };
}

export function read(file: unknown, options: Partial<ImportOptions> = {}): ImportOutcome {
  return readFhirQuestionnaire(JSON.stringify(file), { id: 'small', limit: 1_000_000, ...options });
}

/** The outcome of a file that has to be taken; the problems are in the error when it is not. */
export function taken(file: unknown, options: Partial<ImportOptions> = {}): Extract<ImportOutcome, { readonly kind: 'ok' }> {
  const outcome = read(file, options);
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome, null, 1));
  return outcome;
}

/** The paths of everything that is refused; empty when the file is taken. */
export function refusedPaths(file: unknown, options: Partial<ImportOptions> = {}): readonly string[] {
  const outcome = read(file, options);
  return outcome.kind === 'refused' ? outcome.problems.map(({ path }) => path) : [];
}
