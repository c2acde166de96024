import { itemScore } from '../questionnaire/score.ts';
import { optionsOf } from '../questionnaire/progress.ts';
import type { Item, Questionnaire } from '../questionnaire/schema.ts';

import { extension, type FhirElement } from './resource.ts';
import { extensionUrls } from './urls.ts';

/** Answers in the terms of FHIR: as the file they were brought from calls them, or with codings of our own. */

/** Our own names; a brought questionnaire keeps its own address in `derivedFrom`. */
export function questionnaireUrl(id: string): string {
  return `urn:cairn:questionnaire:${id}`;
}

export type AnswerTerm = {
  readonly part: 'Coding' | 'String' | 'Integer' | 'Date' | 'Boolean';
  readonly value: FhirElement | string | number | boolean;
};

/** The answer with this stored code; undefined when the item does not offer it. */
export function termOf({ facts, words }: Questionnaire, item: Item, code: number): AnswerTerm | undefined {
  const option = optionsOf(facts, item).find((one) => one.code === code);
  if (option === undefined) return undefined;
  const label = labelOf({ words }, item, code);
  switch (option.from?.kind) {
    case undefined: {
      const system = `${questionnaireUrl(facts.id)}:${item.options ?? ''}`;
      return { part: 'Coding', value: { system, code: String(code), display: label } };
    }
    case 'coding':
      return { part: 'Coding', value: { system: option.from.system, code: option.from.code, display: label } };
    case 'string':
      return { part: 'String', value: option.from.value };
    case 'integer':
      return { part: 'Integer', value: option.from.value };
    case 'date':
      return { part: 'Date', value: option.from.value };
    case 'boolean':
      return { part: 'Boolean', value: option.from.value };
  }
}

export function labelOf({ words }: Pick<Questionnaire, 'words'>, item: Item, code: number): string | undefined {
  return item.options === undefined ? undefined : words.optionSets[item.options]?.[String(code)];
}

/**
 * The value that counts in scores, as both extensions: engines of R4 read `ordinalValue`, later ones `itemWeight`. It is turned
 * round where our item is, because FHIR cannot say so: sums made elsewhere then agree with ours.
 */
export function weightsOf({ facts }: Pick<Questionnaire, 'facts'>, item: Item, code: number): readonly FhirElement[] {
  const weight = itemScore(facts, item.id, new Map([[item.id, { kind: 'answered', value: code }]]));
  if (weight === undefined) return [];
  return [extensionUrls.itemWeight, extensionUrls.ordinalValue].map((url) => extension(url, { valueDecimal: weight }));
}

/** Asked with the two answers of FHIR’s own `boolean`, which has no list of answers and no weights. */
export function isBoolean({ facts }: Pick<Questionnaire, 'facts'>, item: Item): boolean {
  const options = optionsOf(facts, item);
  return options.length > 0 && options.every(({ from }) => from?.kind === 'boolean');
}
