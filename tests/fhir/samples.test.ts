import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { questionnaireResource } from '#domain/fhir/questionnaire-resource.ts';
import { readFhirQuestionnaire, type ImportOutcome } from '#domain/fhir/read-questionnaire.ts';
import { faultsIn } from './validator.ts';
import { itemScore } from '#domain/questionnaire/score.ts';

/** Files that others made (HL7/fhirpath.js, HL7/sdc). They lie beside the repository and are never copied into it. */
const folder = fileURLToPath(new URL('../../../shared/samples/fhir-r4/', import.meta.url));
const here = existsSync(folder);

type Element = Record<string, unknown>;
type Option = { readonly extension?: readonly [{ readonly valueDecimal: number }] };

const load = (name: string): Element => JSON.parse(readFileSync(`${folder}questionnaire-${name}.json`, 'utf8')) as Element;
const read = (file: Element): ImportOutcome => readFhirQuestionnaire(JSON.stringify(file), { id: 'public', limit: 100_000 });
const paths = (file: Element) => {
  const outcome = read(file);
  return outcome.kind === 'refused' ? outcome.problems.map(({ path }) => path) : [];
};
const taken = (file: Element) => {
  const outcome = read(file);
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.brought;
};

/** The element at a path in FHIR notation, with the element it lies in. */
function found(file: Element, path: string): { readonly parent: Element | unknown[]; readonly name: string } {
  const names = path
    .replace('Questionnaire.', '')
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce<unknown>((element, name) => (element as Element)[name], file);
  return { parent: parent as Element | unknown[], name: last };
}

/** Takes out exactly these elements, last first so that earlier places stay what they are. */
function without(file: Element, out: readonly string[]): Element {
  const copy = structuredClone(file);
  for (const path of out.toReversed()) {
    const { parent, name } = found(copy, path);
    if (Array.isArray(parent)) parent.splice(Number(name), 1);
    else delete parent[name];
  }
  return copy;
}

describe.runIf(here)('public samples of FHIR R4 (steps aside when ../shared/samples/fhir-r4 is not beside the repository)', () => {
  const rxterms = [
    'Questionnaire.item[0].extension[0]',
    'Questionnaire.item[0].extension[2]',
    'Questionnaire.item[0].extension[3]',
    'Questionnaire.item[0].repeats',
    'Questionnaire.item[0].item[0].answerValueSet',
    'Questionnaire.item[0].item[1].extension[1]',
    'Questionnaire.item[0].item[1].type',
    'Questionnaire.item[0].item[2].extension[0]',
    'Questionnaire.item[0].item[2].readOnly',
  ];
  const weights = [
    'Questionnaire.contained[0].compose.include[0].concept[0]',
    'Questionnaire.contained[0].compose.include[0].concept[1]',
    'Questionnaire.item[0].item[0].item[2].answerOption[0].valueCoding',
    'Questionnaire.item[0].item[0].item[4].answerValueSet',
    'Questionnaire.item[0].item[0].item[5].answerValueSet',
  ];
  const example = [
    'Questionnaire.item[0].item[0]',
    'Questionnaire.item[0].item[0].item[0].item[0]',
    'Questionnaire.item[0].item[0].item[0].item[1]',
    'Questionnaire.item[1].item[0].item[0]',
    'Questionnaire.item[1].item[0].item[0]',
  ];

  it.each([
    ['rxterms', rxterms],
    ['weights', weights],
    ['example', example],
  ])('%s is refused at exactly these places', (name, refused) => {
    expect(paths(load(name))).toEqual(refused);
  });

  it('weights: without the questions that have no words for their answers, or no answers, the rest is taken with its weights', () => {
    const file = load('weights');
    const parent = 'Questionnaire.item[0].item[0]';
    const rest = without(
      file,
      [0, 1, 2, 4, 5].map((place) => `${parent}.item[${place}]`),
    );
    const { facts, words } = taken(rest);
    const questions = (
      found(rest, `${parent}.item`).parent as { readonly item: readonly (Element & { readonly answerOption: readonly [Option] })[] }
    ).item;
    const inFile = questions.map(({ answerOption: [option] }) => option.extension?.[0].valueDecimal);
    expect(inFile).toEqual([2000, 70_000_000, 5_000_000]);
    expect(facts.items.map(({ linkId }) => linkId)).toEqual(['link-1.1.4', 'link-1.1.7', 'link-1.1.8']);
    const ours = facts.items.map((item) => itemScore(facts, item.id, new Map([[item.id, { kind: 'answered', value: 1 }]])));
    expect(ours).toEqual(inFile);
    expect(faultsIn(questionnaireResource({ facts, words: words['en']!, language: 'en' }))).toEqual([]);
  });

  it('weights: with words for the answers, the sum over one answer each is the sum in the file', () => {
    const file = load('weights');
    for (const path of weights.slice(0, 3)) {
      const { parent, name } = found(file, path);
      Object.assign((parent as Element)[name] as Element, { display: `Answer ${path}` });
    }
    const parent = 'Questionnaire.item[0].item[0]';
    const { facts } = taken(
      without(
        file,
        [4, 5].map((place) => `${parent}.item[${place}]`),
      ),
    );
    const first = facts.items.map((item) => {
      const [option] = facts.optionSets[item.options ?? ''] ?? [];
      return itemScore(facts, item.id, new Map([[item.id, { kind: 'answered', value: option?.code ?? -1 }]])) ?? 0;
    });
    // link-1.1.1 and 1.1.2 choose from one contained value set, whose first answer weighs 2.
    expect(first).toEqual([2, 2, 200, 2000, 70_000_000, 5_000_000]);
    expect(first.reduce((sum, one) => sum + one, 0)).toBe(
      [...JSON.stringify(file).matchAll(/"valueDecimal":(\d+)/g)].reduce((sum, [, one]) => sum + Number(one), 0) - 10 - 30_000 + 2,
    );
  });

  it('example: nothing that asks remains without the refused questions, so words for them are put in, and it is taken', () => {
    const file = load('example');
    const top = example.filter((path) => path !== example[1] && path !== example[2]);
    expect(paths(without(file, [...new Set(top)]))).toContain('Questionnaire.item');
    for (const path of example.slice(0, 3)) {
      const { parent, name } = found(file, path);
      Object.assign((parent as Element)[name] as Element, { text: 'Any comorbidity?' });
    }
    const { facts, words } = taken(without(file, ['Questionnaire.item[1]']));
    expect(facts.items.map(({ linkId }) => linkId)).toEqual(['1.1', '1.1.1.1', '1.1.1.1.1', '1.1.1.1.2', '1.1.1.2']);
    expect(words['en']?.items['public_1_1_1_1_1']).toBe('1.1.1 Angina Pectoris');
    expect(facts.items[1]?.showWhen).toEqual({ groups: [{ need: 'all', tests: [{ item: 'public_1_1', is: '=', value: 1 }] }] });
    expect(Object.values(words['en']?.optionSets['set-1'] ?? {})).toEqual(['Yes', 'No', "Don't know"]);
  });
});
