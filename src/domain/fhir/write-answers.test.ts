import { describe, expect, it } from 'vitest';

import type { Enrolment } from '../record/schema.ts';
import type { Item, Questionnaire } from '../questionnaire/schema.ts';
import { sample } from '../questionnaire/sample.test-data.ts';
import { recordAnswer, startSitting } from '../questionnaire/sitting.ts';
import { momentAt } from '../time/moment.ts';
import { fhirBundle, fhirNdjson, fhirResources } from './bundle.ts';
import { answered, datasetWith, noon } from './dataset.test-data.ts';
import { responseResource } from './response-resource.ts';

type Element = { readonly linkId: string; readonly item?: readonly Element[] } & Readonly<Record<string, unknown>>;

/** A questionnaire of these items, with words for each and for each note. */
function asking(items: readonly Item[], facts: Partial<Questionnaire['facts']> = {}): Questionnaire {
  const notes = items.flatMap((item) => (item.notes ?? []).map(({ note }) => [note, `Words of ${note}.`] as const));
  return {
    language: 'en',
    facts: { ...sample.facts, items: [...items], scores: [], ...facts },
    words: { ...sample.words, items: Object.fromEntries(items.map(({ id }) => [id, `About ${id}?`])), notes: Object.fromEntries(notes) },
  };
}

const text = (id: string, more: Partial<Item> = {}): Item => ({ id, kind: 'text', standsAlone: true, ...more });
/** The tree of what is written: `>` lies inside. */
const shape = (items: readonly Element[]): readonly string[] =>
  items.flatMap(({ linkId, item }) => [linkId, ...shape(item ?? []).map((inner) => `> ${inner}`)]);

describe('a response', () => {
  const questionnaire = asking([
    text('aa', { notes: [{ note: 'head' }] }),
    text('bb', { notes: [{ note: 'head' }] }),
    { id: 'nn', kind: 'number' },
  ]);
  const begun = startSitting({ id: 's', wave: 'pre', questionnaire, at: noon });
  const said = (value: number | string, item = 'nn') => {
    const sitting = recordAnswer(begun, { item, state: { kind: 'answered', value }, at: noon });
    return responseResource(datasetWith(), sitting, questionnaire)['item'] as unknown as readonly Element[];
  };

  it('has the words of a group only where something in it was shown', () => {
    expect(said('so', 'aa')).toEqual([
      { linkId: 'cairn-head', text: 'Words of head.', item: [{ linkId: 'aa', text: 'About aa?', answer: [{ valueString: 'so' }] }] },
    ]);
    expect(shape(said(2))).toEqual(['nn']);
  });

  it('says a number in the form of its question', () => {
    expect(said(2)[0]?.['answer']).toEqual([{ valueDecimal: 2 }]);
    const bare = (value: number) =>
      (
        responseResource(datasetWith(), recordAnswer(begun, { item: 'nn', state: { kind: 'answered', value }, at: noon }), undefined)[
          'item'
        ] as unknown as readonly Element[]
      )[0]?.['answer'];
    // R4 integers have 32 bits.
    expect([bare(2), bare(2.5), bare(2 ** 31 - 1), bare(2 ** 31), bare(-(2 ** 31))]).toEqual([
      [{ valueInteger: 2 }],
      [{ valueDecimal: 2.5 }],
      [{ valueInteger: 2 ** 31 - 1 }],
      [{ valueDecimal: 2 ** 31 }],
      [{ valueDecimal: -(2 ** 31) }],
    ]);
  });

  it('has no empty text: what a restored file left empty is missing', () => {
    expect(JSON.stringify(said('', 'aa'))).toContain('"unknown"');
    expect(JSON.stringify(said('', 'aa'))).not.toContain('"answer"');
  });

  it('says whether the clock was put back, and is silent on what it does not know', () => {
    const partsOf = (sitting: ReturnType<typeof answered>) => {
      const [about] = responseResource(datasetWith(), sitting, sample)['extension'] as unknown as [
        { readonly extension: readonly { readonly url: string }[] },
      ];
      return new Map(about.extension.map((part) => [part.url, Object.values(part)[1]]));
    };
    const sitting = answered();
    const [first, ...rest] = sitting.log;
    if (first === undefined) throw new Error('no log');
    expect(partsOf(sitting).get('clock-jump')).toBe(false);
    expect(partsOf({ ...sitting, log: [{ ...first, clockJump: true }, ...rest] }).get('clock-jump')).toBe(true);
    expect(partsOf(sitting)).toMatchObject({ size: 10 });
    expect(partsOf(sitting).get('app-version')).toBe('0.1.0');
    expect(partsOf(sitting).get('content-digest')).toBe('c-1');
    expect(partsOf(sitting).get('started')).toBe('2026-03-29T12:00:00.000+01:00');
    expect(partsOf(sitting).get('finished')).toBe('2026-03-29T12:10:00.000+01:00');
    const { finishedAt: _finished, dueOn: _due, late: _late, ...open } = sitting;
    for (const part of ['finished', 'due', 'late', 'occasion']) expect(partsOf(open).has(part)).toBe(false);
  });
});

describe('everything in one file', () => {
  const dataset = datasetWith();

  it('is a collection of the time at which it was written', () => {
    const { name, type, text: bundle } = fhirBundle(dataset);
    expect({ name, type }).toEqual({ name: 'cairn-fhir.json', type: 'application/fhir+json' });
    expect(JSON.parse(bundle)).toMatchObject({ resourceType: 'Bundle', type: 'collection', timestamp: '2026-03-29T12:00:00.000+01:00' });
    expect(bundle.endsWith('\n')).toBe(true);
    expect(new Set(fhirNdjson(dataset).map((file) => file.type))).toEqual(new Set(['application/fhir+ndjson']));
  });

  it('writes one line for each resource, whatever ends of lines a text holds', () => {
    const odd = '\u0085\u2028\u2029';
    const sitting = recordAnswer(answered(), { item: 't1', state: { kind: 'answered', value: odd }, at: noon });
    const file = fhirNdjson(datasetWith({ sittings: [sitting] })).find(({ name }) => name === 'QuestionnaireResponse.ndjson');
    expect(file?.text).toContain(String.raw`\u0085\u2028\u2029`);
  });

  it('has each language of a questionnaire once, and each version apart', () => {
    const french: Questionnaire = { ...sample, language: 'fr', words: { ...sample.words, title: 'Exemple' } };
    const newer: Questionnaire = { ...sample, facts: { ...sample.facts, version: '2.0.0' } };
    const written = fhirResources(datasetWith({ questionnaires: [sample, french, sample, french, newer] })).filter(
      ({ resourceType }) => resourceType === 'Questionnaire',
    );
    expect(written.map(({ version }) => version)).toEqual(['1.0.0', '2.0.0']);
    expect(JSON.stringify(written[0]).match(/Exemple/g)).toHaveLength(1);
    expect(new Set(written.map(({ id }) => id)).size).toBe(2);
  });

  it('gives sittings in the order in which they were begun, and no score of a questionnaire that is not held', () => {
    const early = { ...answered(), id: 'early', startedAt: momentAt(Date.UTC(2026, 2, 1), 60) };
    const responses = fhirResources(datasetWith({ sittings: [answered(), early], moods: [], readings: [] })).filter(
      ({ resourceType }) => resourceType === 'QuestionnaireResponse',
    );
    expect(responses.map((one) => JSON.stringify(one).includes('2026-03-01T01:00:00.000+01:00'))).toEqual([true, false]);
    const unheld = fhirResources(datasetWith({ questionnaires: [] }));
    expect(unheld.some(({ resourceType }) => resourceType === 'Observation')).toBe(false);
    expect(unheld.filter(({ resourceType }) => resourceType === 'QuestionnaireResponse').length).toBe(4);
  });

  it('reads a rating in the words that were seen', () => {
    const seen = { version: '1.0.0', language: 'en', digest: 'x' };
    const mood: Questionnaire = {
      ...sample,
      facts: { ...sample.facts, id: 'mood', items: [{ id: 'mood_now', kind: 'rating', options: 'five', standsAlone: true }], scores: [] },
      words: { ...sample.words, items: { mood_now: 'How now?' } },
    };
    const moods = [{ id: 'm1', when: 'arriving' as const, mood: 'low' as const, at: noon, seen }];
    const [response] = fhirResources(datasetWith({ questionnaires: [mood], moods, sittings: [], readings: [] })).filter(
      ({ resourceType }) => resourceType === 'QuestionnaireResponse',
    );
    expect(response).toMatchObject({
      language: 'en',
      questionnaire: 'urn:cairn:questionnaire:mood|1.0.0',
      item: [{ linkId: 'mood_now', text: 'How now?', answer: [{ valueCoding: { code: '2', display: 'Less' } }] }],
    });
    expect(JSON.stringify(response)).toContain('"arriving"');
  });
});

describe('the person and their word', () => {
  const at = noon;
  const enrolment = {
    id: 'e',
    study: { plan: { id: 'try-out', version: '1.2.0' } },
    joinedAt: at,
    earlierCodes: ['AAAA-BBBB', 'CCCC-DDDD'],
    allocation: { arm: 'blue', how: 'sealed', at },
  } as unknown as Enrolment;

  it('is told by study, arm and use of the code, and by nothing else', () => {
    const [patient] = fhirResources(datasetWith({ enrolment }));
    const [about] = (patient?.['extension'] ?? []) as unknown as readonly { readonly extension: readonly { readonly url: string }[] }[];
    expect(about?.extension.map((part) => [part.url, Object.values(part)[1]])).toEqual([
      ['study', 'try-out'],
      ['version', '1.2.0'],
      ['joined', '2026-03-29T12:00:00.000+01:00'],
      ['arm', 'blue'],
      ['allocated', 'sealed'],
      ['code-use', 3],
    ]);
    expect(fhirResources(datasetWith())[0]).not.toHaveProperty('extension');
  });

  it('stands as given, refused, or replaced by a later word on the same purpose of the same study', () => {
    const word = (
      id: string,
      minute: number,
      more: { readonly given?: boolean; readonly purpose?: string; readonly study?: { readonly id: string; readonly version: string } },
    ) => ({
      id,
      purpose: 'take-part',
      given: true,
      textDigest: 'w',
      language: 'en',
      at: momentAt(Date.UTC(2026, 2, 1, 10, minute), 0),
      ...more,
    });
    const study = { id: 'try-out', version: '1.0.0' };
    const consents = [
      word('c', 3, {}),
      word('b', 2, { given: false, study }),
      word('a', 1, { given: false }),
      word('d', 4, { purpose: 'other' }),
    ];
    const written = fhirResources(datasetWith({ consents })).filter(({ resourceType }) => resourceType === 'Consent');
    expect(
      written.map(({ status, provision, policyRule }) => [
        status,
        (provision as { type: string }).type,
        (policyRule as { text: string }).text,
      ]),
    ).toEqual([
      ['inactive', 'deny', 'take-part (w)'],
      ['rejected', 'deny', 'take-part (w)'],
      ['active', 'permit', 'take-part (w)'],
      ['active', 'permit', 'other (w)'],
    ]);
    // What kind of consent it is, in the codes of FHIR, and which words were on screen.
    for (const one of written) {
      expect(one).toMatchObject({ scope: { coding: [{ code: 'research' }] }, category: [{ coding: [{ code: 'research' }] }] });
      expect(JSON.stringify(one)).toContain('{"url":"language","valueCode":"en"}');
      expect(JSON.stringify(one)).toContain('{"url":"text-digest","valueString":"w"}');
    }
    expect(written.map((one) => JSON.stringify(one).includes('{"url":"study","valueString":"try-out"}'))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
