import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { questionnaireResource } from '#domain/fhir/questionnaire-resource.ts';
import { readFhirQuestionnaire } from '#domain/fhir/read-questionnaire.ts';
import { faultsIn } from '../fhir/validator.ts';
import { fetchPublicQuestionnaires, importableQuestionnaires } from '#tools/oracles/public-questionnaires.ts';

/** Questionnaires of HL7 itself: what can be asked is taken, what cannot is named. Needs the npm registry, so it runs only when asked. */
const folder = fileURLToPath(new URL('../../.cache/fhir-examples/', import.meta.url));
const read = (text: string) => readFhirQuestionnaire(text, { id: 'public', limit: 5_000_000 });

describe('public questionnaires', () => {
  const published = fetchPublicQuestionnaires(folder);
  const importable = importableQuestionnaires(folder);
  const briefly = (name: string) => {
    const outcome = read(importable.find((one) => one.name === name)?.text ?? '');
    return outcome.kind === 'ok' ? outcome.brought.facts.items.map(({ linkId, kind }) => `${linkId} ${kind}`) : outcome;
  };

  it('are refused as published only where they cannot be asked', () => {
    const refused = published.map(({ name, text }) => {
      const outcome = read(text);
      return [name, outcome.kind === 'refused' ? outcome.problems.map(({ path }) => path) : outcome.kind];
    });
    expect(Object.fromEntries(refused)).toEqual({
      f201: 'ok',
      'sdc-names': 'ok',
      'sdc-item-weight': ['Questionnaire.item[0].extension[0]', 'Questionnaire.item[0].item[4].extension[0]'],
      'sdc-cap': ['Questionnaire.item[1].item[1].repeats', 'Questionnaire.item[1].item[1].item[0].repeats'],
    });
  });

  it('are taken with all their questions', () => {
    expect(briefly('f201')).toEqual(['1 yes-no', '2.1 text', '2.2 date', '2.3 text', '2.4 text', '3.1 yes-no', '3.2 yes-no']);
    expect(briefly('sdc-names')).toEqual(['1 text', '2 text', '3 text']);
    expect(briefly('sdc-item-weight')).toEqual(['1.1 choice', '1.2 choice', '1.3 choice', '1.4 choice']);
    expect(briefly('sdc-cap')).toHaveLength(16);
  });

  it('take their conditions and bounds along', () => {
    const outcome = read(importable.find(({ name }) => name === 'sdc-cap')?.text ?? '');
    const { items } = outcome.kind === 'ok' ? outcome.brought.facts : { items: [] };
    const first = { item: 'public_1_1', is: '=', value: 1 };
    expect(items.find(({ linkId }) => linkId === '1.1.1.1')?.showWhen).toEqual({ groups: [{ need: 'all', tests: [first] }] });
    expect(items.find(({ kind }) => kind === 'number')).toMatchObject({
      wanted: true,
      min: expect.any(Number) as number,
      max: expect.any(Number) as number,
    });
  });

  it.each(importable.map((one) => [one.name, one.text] as const))('%s goes out valid, and comes back the same', (_, text) => {
    const outcome = read(text);
    if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
    const { facts, words } = outcome.brought;
    const resource = questionnaireResource({ facts, words: words['en']!, language: 'en' });
    expect(faultsIn(resource)).toEqual([]);
    expect(read(JSON.stringify(resource))).toMatchObject({ kind: 'ok', brought: outcome.brought });
  });
});
