import type { QuestionnaireFacts } from '../questionnaire/schema.ts';

import type { FormQuestion } from './form.ts';
import type { Said } from './said.ts';

/** Words for the two answers of `boolean` questions, which FHIR leaves to whoever shows them. */
export type YesNoWords = { readonly yes: string; readonly no: string };

export type OptionSets = {
  readonly facts: QuestionnaireFacts['optionSets'];
  /** The words of each set, by code, in the order of the codes in the file. */
  readonly said: Readonly<Record<string, readonly { readonly code: number; readonly said: Said }[]>>;
  /** Name of the set of each question; undefined for what is typed. */
  readonly ofQuestions: readonly (string | undefined)[];
};

type ReadSet = {
  readonly options: QuestionnaireFacts['optionSets'][string];
  readonly said: readonly { readonly code: number; readonly said: Said }[];
};

/** Questions with the very same answers share a set. `yesNo`: words of `boolean` answers by language; `language` has to be among them. */
export function optionSetsOf(
  questions: readonly FormQuestion[],
  { yesNo, language }: { readonly yesNo: ReadonlyMap<string, YesNoWords>; readonly language: string },
): OptionSets {
  const names = new Map<string, string>();
  const sets: Record<string, ReadSet> = {};
  const ofQuestions = questions.map((question) => {
    const read =
      question.asks?.kind === 'yes-no' ? booleanSet(yesNo, language, question.path) : question.options && codedSet(question.options);
    if (read === undefined) return undefined;
    const key = JSON.stringify([read.options, read.said.map(({ said }) => [said.text, ...said.translations])]);
    const name = names.get(key) ?? `set-${names.size + 1}`;
    names.set(key, name);
    sets[name] ??= read;
    return name;
  });
  return {
    facts: Object.fromEntries(Object.entries(sets).map(([name, { options }]) => [name, options])),
    said: Object.fromEntries(Object.entries(sets).map(([name, { said }]) => [name, said])),
    ofQuestions,
  };
}

/** Stored codes: the weights where they can be codes and tell the answers apart, else the places from 1. */
export function codesOf(options: NonNullable<FormQuestion['options']>): readonly number[] {
  const weights = options.map(({ weight }) => weight);
  const fit = weights.every((weight) => weight !== undefined && Number.isInteger(weight) && weight >= 0 && weight <= 99);
  return fit && new Set(weights).size === weights.length ? weights.map(Number) : options.map((_, place) => place + 1);
}

function codedSet(options: NonNullable<FormQuestion['options']>): ReadSet {
  const codes = codesOf(options);
  return {
    options: options.map(({ weight, from }, place) => ({ code: codes[place] ?? 0, score: weight ?? null, from })),
    said: options.map(({ said }, place) => ({ code: codes[place] ?? 0, said })),
  };
}

function booleanSet(yesNo: ReadonlyMap<string, YesNoWords>, language: string, path: string): ReadSet {
  const said = (answer: keyof YesNoWords): Said => ({
    text: yesNo.get(language)?.[answer] ?? '',
    path,
    translations: new Map([...yesNo].map(([tag, words]) => [tag, words[answer]])),
    followsOthers: true,
  });
  return {
    options: [
      { code: 0, score: 0, from: { kind: 'boolean', value: false } },
      { code: 1, score: 1, from: { kind: 'boolean', value: true } },
    ],
    said: [
      { code: 0, said: said('no') },
      { code: 1, said: said('yes') },
    ],
  };
}
