import { describe, expect, it } from 'vitest';

import { fhirBundle, fhirNdjson, fhirResources } from '#domain/fhir/bundle.ts';
import { datasetWith } from '#domain/fhir/dataset.test-data.ts';
import { scoreObservations } from '#domain/fhir/observation-resource.ts';
import { questionnaireResource } from '#domain/fhir/questionnaire-resource.ts';
import { responseResource } from '#domain/fhir/response-resource.ts';
import { faultsIn } from './validator.ts';
import { sample } from '#domain/questionnaire/sample.test-data.ts';
import { recordAnswer } from '#domain/questionnaire/sitting.ts';
import type { Enrolment } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

type Item = { readonly linkId: string; readonly item?: readonly Item[] } & Readonly<Record<string, unknown>>;

const dataset = datasetWith();
const [sitting] = dataset.sittings as [(typeof dataset.sittings)[number]];
const flat = (items: unknown): readonly Item[] => (items as readonly Item[]).flatMap((item) => [item, ...flat(item.item ?? [])]);
const itemIn = (resource: Readonly<Record<string, unknown>>, linkId: string) =>
  flat(resource['item']).find((item) => item.linkId === linkId);
const why = (code: string) => [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: code }];

describe('every resource', () => {
  it.each(fhirResources(dataset).map((resource) => [resource.resourceType, resource] as const))('fault 54: %s is valid', (_, resource) => {
    expect(faultsIn(resource)).toEqual([]);
  });

  it('fault 54: and the bundle of them are valid', () => {
    expect(faultsIn(JSON.parse(fhirBundle(dataset).text))).toEqual([]);
  });

  it.each([
    ['an unknown part', { ...questionnaireResource(sample), odd: 1 }],
    ['an unknown code', { ...questionnaireResource(sample), status: 'finished' }],
    ['a missing part', { ...questionnaireResource(sample), status: undefined, resourceType: 'Observation' }],
  ])('the validator would see %s', (_, bad) => {
    expect(faultsIn(JSON.parse(JSON.stringify(bad)))).not.toEqual([]);
  });
});

describe('questionnaires', () => {
  const resource = questionnaireResource(sample);

  it('say whose they are, and carry both names for a weight, turned round where the item is', () => {
    expect(resource).toMatchObject({ url: 'urn:cairn:questionnaire:sample', version: '1.0.0', copyright: 'Apache-2.0', language: 'en' });
    expect(resource['derivedFrom']).toBeUndefined();
    const [first] = (itemIn(resource, 'a2')?.['answerOption'] ?? []) as readonly unknown[];
    expect(first).toEqual({
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/itemWeight', valueDecimal: 5 },
        { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 5 },
      ],
      valueCoding: { system: 'urn:cairn:questionnaire:sample:five', code: '1', display: 'Least' },
    });
    expect(((itemIn(resource, 'y1')?.['answerOption'] ?? []) as readonly object[])[2]).not.toHaveProperty('extension');
    expect(itemIn(resource, 'a1')?.['text']).toBe('How much of one today?');
  });

  it('say when an item is asked', () => {
    const answerCoding = { system: 'urn:cairn:questionnaire:sample:no-yes', code: '1' };
    expect(itemIn(resource, 'd1')).toMatchObject({
      enableBehavior: 'any',
      enableWhen: ['y1', 'y2'].map((question) => ({ question, operator: '=', answerCoding })),
    });
  });

  it('carry their translations', () => {
    const french = { ...sample, language: 'fr', words: { ...sample.words, title: 'Exemple' } };
    expect(questionnaireResource(sample, [french])['_title']).toEqual({
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/translation',
          extension: [
            { url: 'lang', valueCode: 'fr' },
            { url: 'content', valueString: 'Exemple' },
          ],
        },
      ],
    });
    expect(faultsIn(questionnaireResource(sample, [french]))).toEqual([]);
    expect(
      fhirResources(datasetWith({ questionnaires: [sample, french] })).filter(({ resourceType }) => resourceType === 'Questionnaire'),
    ).toHaveLength(1);
  });
});

describe('responses', () => {
  const resource = responseResource(dataset, sitting, sample);

  it('tell the four states apart', () => {
    expect(itemIn(resource, 'a1')?.['answer']).toMatchObject([{ valueCoding: { code: '2', display: 'Less' } }]);
    expect(itemIn(resource, 'd1')?.['answer']).toEqual([{ valueDate: '2026-03-01' }]);
    expect(['a3', 'y2', 'y0'].map((linkId) => [itemIn(resource, linkId)?.['extension'], itemIn(resource, linkId)?.['answer']])).toEqual([
      [why('not-applicable'), undefined],
      [why('asked-declined'), undefined],
      [why('unknown'), undefined],
    ]);
    expect(itemIn(resource, 't1')).toBeUndefined();
  });

  it('carry time with its offset, the wave, and what was seen', () => {
    expect(resource).toMatchObject({
      status: 'completed',
      authored: '2026-03-29T12:10:00.000+01:00',
      questionnaire: 'urn:cairn:questionnaire:sample|1.0.0',
    });
    const [about] = resource['extension'] as [{ readonly extension: readonly Readonly<Record<string, unknown>>[] }];
    expect(Object.fromEntries(about.extension.map((part) => [part['url'], Object.values(part)[1]]))).toMatchObject({
      wave: 'w2',
      due: '2026-03-28',
      late: false,
      digest: sitting.digest,
      install: 'i-1',
    });
  });

  it('are amended by a later correction, and in progress until they are finished', () => {
    const corrected = recordAnswer(sitting, { item: 'a1', state: { kind: 'answered', value: 5 }, at: momentAt(Date.UTC(2026, 2, 30), 60) });
    expect(responseResource(dataset, corrected, sample)).toMatchObject({ status: 'amended', authored: '2026-03-30T01:00:00.000+01:00' });
    const { finishedAt: _, ...open } = sitting;
    expect(responseResource(dataset, open, sample)['status']).toBe('in-progress');
  });

  it('keep every answer when the questionnaire is not held', () => {
    const bare = responseResource(dataset, sitting, undefined);
    expect(itemIn(bare, 'a1')).toEqual({ linkId: 'a1', answer: [{ valueInteger: 2 }] });
    expect(itemIn(bare, 'y2')?.['extension']).toEqual(why('asked-declined'));
    expect(faultsIn(bare)).toEqual([]);
  });

  it('hold moods and story ratings too', () => {
    const ratings = fhirResources(dataset).filter((one) => JSON.stringify(one['questionnaire'] ?? '').match(/mood|story/));
    expect(
      ratings.map((one) => (one['item'] as readonly Item[]).map(({ linkId, answer, extension }) => [linkId, answer ?? extension])),
    ).toEqual([
      [['mood_now', [{ valueInteger: 2 }]]],
      [['mood_now', why('asked-declined')]],
      [
        ['story_hope', [{ valueInteger: 4 }]],
        ['story_like_me', why('unknown')],
        ['story_learned', [{ valueInteger: 2 }]],
      ],
    ]);
  });
});

describe('scores', () => {
  const scores = scoreObservations(dataset, sitting, sample);
  const parts = (resource: (typeof scores)[number] | undefined) =>
    ((resource?.['component'] ?? []) as readonly Record<string, unknown>[]).map((one) => [
      (one['code'] as { readonly text: string }).text,
      one['valueInteger'] ?? (one['valueQuantity'] as { readonly value: number } | undefined)?.value ?? null,
    ]);

  it('are the numbers of the scorer: strict as the value, the rest beside it', () => {
    expect(scores.map((one) => (one['valueQuantity'] as { readonly value: number } | undefined)?.value)).toEqual([
      3.5,
      undefined,
      undefined,
    ]);
    expect(scores[1]?.['dataAbsentReason']).toMatchObject({ coding: [{ code: 'unknown' }] });
    expect(parts(scores[1])).toEqual([
      ['strict', null],
      ['prorated', 10.5],
      ['answered', 2],
      ['shown', 3],
      ['items', 3],
    ]);
    expect(scores[0]?.['method']).toEqual({ text: 'mean of a1, a2, a3; prorated with up to 1 missing; sample 1.0.0; Cairn 0.1.0' });
    expect(scores[0]).toMatchObject({
      status: 'final',
      derivedFrom: [{ reference: `QuestionnaireResponse/${responseResource(dataset, sitting, sample).id}` }],
    });
  });

  it('agree with the weights that stand in the response', () => {
    const weights = flat(responseResource(dataset, sitting, sample)['item']).flatMap(({ linkId, answer }) => {
      const [{ valueCoding } = {}] = (answer ?? []) as readonly {
        readonly valueCoding?: { readonly extension?: readonly [{ readonly valueDecimal: number }] };
      }[];
      return ['a1', 'a2', 'a3'].includes(linkId) ? [valueCoding?.extension?.[0].valueDecimal ?? 0] : [];
    });
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(7);
  });
});

describe('bundles and NDJSON', () => {
  it('point only at what is there', () => {
    const bundle = JSON.parse(fhirBundle(dataset).text) as { readonly entry: readonly { readonly fullUrl: string }[] };
    const urls = new Set(bundle.entry.map(({ fullUrl }) => fullUrl));
    const references = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, url]) => url ?? '');
    expect(references.length).toBeGreaterThan(8);
    for (const reference of references) expect(urls).toContain(reference);
    expect(urls.size).toBe(bundle.entry.length);
    for (const url of urls) expect(url).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('are one file for each type, one line for each resource, with references that servers know', () => {
    const files = fhirNdjson(dataset);
    expect(files.map(({ name }) => name)).toEqual([
      'Patient.ndjson',
      'Questionnaire.ndjson',
      'QuestionnaireResponse.ndjson',
      'Observation.ndjson',
      'Consent.ndjson',
    ]);
    const lines = files.flatMap(({ text }) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { readonly id: string; readonly resourceType: string }),
    );
    const ids = new Set(lines.map(({ resourceType, id }) => `${resourceType}/${id}`));
    for (const [, reference] of JSON.stringify(lines).matchAll(/"reference":"([^"]+)"/g)) expect(ids).toContain(reference);
  });

  it('come out the same again, and apart for another phone or person', () => {
    const ids = (changes: object) => fhirResources(datasetWith(changes)).map(({ id }) => id);
    expect(ids({})).toEqual(ids({ madeAt: momentAt(Date.UTC(2027, 0, 1), 0) }));
    const [patient, questionnaire, ...rest] = ids({ install: 'i-2' });
    expect([patient, questionnaire]).toEqual(ids({}).slice(0, 2));
    expect(rest.filter((id) => ids({}).includes(id))).toEqual([]);
    const nobody = { participant: 'no-code' };
    expect(ids({ ...nobody, install: 'i-2' })[0]).not.toBe(ids(nobody)[0]);
  });

  it('hold no answer of somebody who wants theirs left out', () => {
    const withdrawal = { at: sitting.startedAt, answersSoFar: 'not-to-be-used' } as const;
    const plan = { id: 'study', version: '1.0.0' };
    const enrolment = { study: { plan }, joinedAt: sitting.startedAt, earlierCodes: [], withdrawal } as unknown as Enrolment;
    const left = fhirResources(datasetWith({ enrolment }));
    expect(new Set(left.map(({ resourceType }) => resourceType))).toEqual(new Set(['Patient', 'Questionnaire', 'Consent']));
    expect(JSON.stringify(left[0])).toContain('not-to-be-used');
    for (const resource of left) expect(faultsIn(resource)).toEqual([]);
  });

  it('keep the ledger of consents: the last word stands', () => {
    const consents = fhirResources(dataset).filter(({ resourceType }) => resourceType === 'Consent');
    expect(consents.map(({ status, provision }) => [status, (provision as { readonly type: string }).type])).toEqual([
      ['inactive', 'permit'],
      ['rejected', 'deny'],
    ]);
  });
});
