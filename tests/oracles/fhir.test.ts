import { describe, expect, it } from 'vitest';

import type { Dataset } from '#domain/export/dataset.ts';
import { fhirBundle, fhirNdjson } from '#domain/fhir/bundle.ts';
import { scoresOf } from '#domain/questionnaire/score.ts';
import { standingOf } from '#domain/questionnaire/sitting.ts';

import { faultsIn } from '../fhir/validator.ts';

import {
  asked,
  said,
  type Bundle,
  type Coding,
  type Extension,
  type Form,
  type Observation,
  type Resource,
  type Response,
} from './fhir-shapes.ts';
import { datasets } from './pretend/datasets.ts';

/** The offline validator of FHIR R4 reads every resource, and sums of item weights made without Cairn equal our scores. */

type Person = { readonly dataset: Dataset; readonly bundle: Bundle; readonly lines: readonly Resource[] };

const people: readonly Person[] = datasets.map((dataset) => ({
  dataset,
  bundle: JSON.parse(fhirBundle(dataset).text) as Bundle,
  lines: fhirNdjson(dataset).flatMap(({ text }) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Resource),
  ),
}));

function resourcesIn({ bundle }: Person): readonly Resource[] {
  return (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
}

const isWithheld = ({ dataset }: Person) => dataset.enrolment?.withdrawal?.answersSoFar === 'not-to-be-used';

describe('the validator', () => {
  it('fault 54: accepts every resource of every bundle', () => {
    for (const person of people) {
      for (const resource of resourcesIn(person))
        expect([person.dataset.participant, resource.id, faultsIn(resource)]).toEqual([person.dataset.participant, resource.id, []]);
    }
  });

  it('accepts every line of every NDJSON file, and they hold what the bundle holds', () => {
    for (const person of people) {
      for (const resource of person.lines) expect([resource.resourceType, faultsIn(resource)]).toEqual([resource.resourceType, []]);
      const idsOf = (resources: readonly Resource[]) => resources.map(({ resourceType, id }) => `${resourceType}/${id}`).toSorted();
      expect(idsOf(person.lines)).toEqual(idsOf(resourcesIn(person)));
    }
  });

  it('accepts a whole bundle', () => {
    expect(faultsIn(people[0]?.bundle)).toEqual([]);
  });

  it.each([
    ['an unknown part', 'Questionnaire', (one: object) => ({ ...one, odd: 1 })],
    ['an unknown status', 'QuestionnaireResponse', (one: object) => ({ ...one, status: 'done' })],
    ['an answer of no kind', 'QuestionnaireResponse', (one: object) => ({ ...one, item: [{ linkId: 'x', answer: [{ valueWord: 'x' }] }] })],
    ['a score without a code', 'Observation', (one: object) => ({ ...one, code: undefined })],
  ])('refuses %s', (_, type, plant) => {
    const good = resourcesIn(people[0] as Person).find(({ resourceType }) => resourceType === type);
    expect(good).toBeDefined();
    expect(faultsIn(plant(good ?? {}))).not.toEqual([]);
  });
});

const weightUrl = 'http://hl7.org/fhir/StructureDefinition/itemWeight';

function weightIn(extensions: readonly Extension[] | undefined): number | undefined {
  return extensions?.find(({ url }) => url === weightUrl)?.valueDecimal;
}

/** The weight of an answer, as it stands with the answer, and as the questionnaire gives it to the same option. */
function weightsOf(response: Response, form: Form, linkId: string): readonly (number | undefined)[] {
  const answer = said(response.item).find((item) => item.linkId === linkId)?.answer?.[0]?.valueCoding;
  const options = asked(form.item).find((item) => item.linkId === linkId)?.answerOption ?? [];
  const option = options.find(({ valueCoding }) => isSame(valueCoding, answer));
  return [weightIn(answer?.extension), weightIn(option?.extension)];
}

function isSame(one: Coding | undefined, other: Coding | undefined): boolean {
  return one !== undefined && other !== undefined && one.code === other.code && one.system === other.system;
}

describe('scores', () => {
  it('are in the observations, and with an answer to everything the weights add up to them', () => {
    let [compared, added] = [0, 0];
    for (const person of people.filter((one) => !isWithheld(one))) {
      const resources = resourcesIn(person);
      const observations = resources.filter((one): one is Observation => one.resourceType === 'Observation');
      const responses = resources.filter((one): one is Response => one.resourceType === 'QuestionnaireResponse');
      const forms = resources.filter((one): one is Form => one.resourceType === 'Questionnaire');
      for (const sitting of person.dataset.sittings) {
        const held = person.dataset.questionnaires.find(
          ({ facts }) => facts.id === sitting.questionnaire && facts.version === sitting.version,
        );
        const response = responses.find(
          ({ questionnaire, extension }) =>
            questionnaire === `urn:cairn:questionnaire:${sitting.questionnaire}|${sitting.version}` && waveIn(extension) === sitting.wave,
        );
        expect(response).toBeDefined();
        if (held === undefined || response === undefined) continue;
        const form = forms.find(({ url, version }) => `${url}|${version}` === response.questionnaire);
        const own = observations.filter(({ derivedFrom }) => derivedFrom?.[0]?.reference === `urn:uuid:${response.id}`);
        const results = scoresOf(held.facts, standingOf(sitting, held.facts));
        expect(own.map(({ code }) => code.text)).toEqual(results.map(({ id }) => id));
        for (const [place, { id, strict, prorated, answered, shown }] of results.entries()) {
          const observation = own[place];
          const part = (name: string) => observation?.component?.find(({ code }) => code.text === name);
          const found = [observation?.valueQuantity?.value, part('strict')?.valueQuantity?.value, part('prorated')?.valueQuantity?.value];
          expect([id, ...found]).toEqual([id, strict ?? undefined, strict ?? undefined, prorated ?? undefined]);
          expect([part('answered')?.valueInteger, part('shown')?.valueInteger]).toEqual([answered, shown]);
          expect(strict === null).toBe(observation?.dataAbsentReason !== undefined);
          compared += 1;

          const rule = held.facts.scores.find((one) => one.id === id);
          if (rule === undefined || form === undefined || strict === null || answered !== rule.items.length) continue;
          for (const side of [0, 1]) {
            const weights = rule.items.map((item) => weightsOf(response, form, item)[side]);
            expect([id, weights.includes(undefined)]).toEqual([id, false]);
            const sum = weights.reduce<number>((total, weight) => total + (weight ?? Number.NaN), 0);
            const value =
              rule.method === 'sum'
                ? sum
                : rule.method === 'mean'
                  ? sum / weights.length
                  : weights.filter((weight) => (weight ?? 0) > 0).length;
            expect([id, value]).toEqual([id, expect.closeTo(strict, 9)]);
          }
          added += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(1000);
    expect(added).toBeGreaterThan(200);
  });

  it('are in no file of somebody who wants their answers left out', () => {
    const [person] = people.filter(isWithheld);
    const types = new Set(resourcesIn(person as Person).map(({ resourceType }) => resourceType));
    expect(types).toEqual(new Set(['Patient', 'Questionnaire', 'Consent']));
  });
});

function waveIn(extensions: readonly Extension[] | undefined): string | undefined {
  return extensions?.flatMap(({ extension }) => extension ?? []).find(({ url }) => url === 'wave')?.valueCode;
}
