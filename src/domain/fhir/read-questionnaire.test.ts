import { describe, expect, it } from 'vitest';

import { choice, coding, fileWith, often, read, taken, weightUrl } from '#domain/fhir/files.test-data.ts';
import { readFhirQuestionnaire } from '#domain/fhir/read-questionnaire.ts';
import { saveAsAdapted } from '#domain/questionnaire/licence.ts';

const text = (linkId: string, more: object = {}) => ({ linkId, text: `Question ${linkId}?`, type: 'string', ...more });

describe('what a file says of itself', () => {
  it('keeps title, citation, licence, address and version', () => {
    const file = fileWith([text('1')], { publisher: 'A team', version: '2.3.4', copyright: '© A team.\nNo changes.' });
    const { facts, words } = taken(file).brought;
    expect(facts).toMatchObject({
      id: 'small',
      version: '2.3.4',
      provenance: 'verbatim-licensed',
      after: 'Small',
      citation: 'Small; A team; version 2.3.4; https://example.org/q',
      licence: '© A team. No changes.',
      changes: 'not-allowed',
      brought: { url: 'https://example.org/q', version: '2.3.4', title: 'Small' },
      scores: [],
    });
    expect(words['en']).toMatchObject({ title: 'Small' });
  });

  it('tells what it had to assume', () => {
    const { brought, notes } = taken({
      resourceType: 'Questionnaire',
      status: 'draft',
      version: 'v2',
      name: 'Nameless',
      item: [text('1')],
    });
    expect(brought.facts).toMatchObject({ version: '1.0.0', licence: 'not stated in the file', brought: { version: 'v2' } });
    expect(Object.keys(brought.words)).toEqual(['en']);
    expect(notes.map(({ path }) => path)).toEqual(['Questionnaire.title', 'Questionnaire.language']);
  });

  it('cannot be saved as adapted unless somebody says that changes are allowed', () => {
    const { facts } = taken(fileWith([text('1')])).brought;
    expect(saveAsAdapted(facts)).toMatchObject({ kind: 'refused', why: expect.stringContaining('not stated') as string });
    const allowed = taken(fileWith([text('1')]), { changes: 'allowed' }).brought.facts;
    expect(saveAsAdapted(allowed)).toEqual({ kind: 'ok', facts: { ...allowed, provenance: 'adapted' } });
    const { changes: _, ...silent } = facts;
    expect(saveAsAdapted(silent).kind).toBe('refused');
    expect(saveAsAdapted({ ...silent, provenance: 'own' }).kind).toBe('ok');
  });

  it.each([
    ['', 'not-json'],
    ['{"resourceType":', 'not-json'],
    [`${'['.repeat(500)}${']'.repeat(500)}`, 'too-large'],
    ['x'.repeat(1_000_001), 'too-large'],
    ['[]', 'not-a-questionnaire'],
    ['{"resourceType":"Patient"}', 'not-a-questionnaire'],
  ])('answers %.40j with %s', (file, kind) => {
    expect(readOf(file).kind).toBe(kind);
  });

  it('counts items before it reads them, and drops the key that would change every object', () => {
    const many = Array.from({ length: 501 }, (_, place) => text(String(place)));
    expect(read(fileWith(many)).kind).toBe('too-large');
    expect(read(fileWith(many.slice(1))).kind).toBe('ok');
    const file = JSON.stringify(fileWith([text('1')])).replace('"status"', '"__proto__":{"stained":true},"status"');
    expect(readOf(file).kind).toBe('ok');
    expect({}).not.toHaveProperty('stained');
  });
});

describe('questions', () => {
  it('takes every kind that can be asked', () => {
    const file = fileWith([
      choice('c', ...often),
      { linkId: 'b', text: 'Yes or no?', type: 'boolean' },
      {
        linkId: 'i',
        text: 'How many?',
        type: 'integer',
        extension: [
          { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 1 },
          { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 9 },
        ],
      },
      { linkId: 'd', text: 'How much?', type: 'decimal' },
      { linkId: 't', text: 'Tell more.', type: 'text', maxLength: 300 },
      { linkId: 's', prefix: '6.', text: 'In a word?', type: 'string', required: true },
      { linkId: 'day', text: 'When?', type: 'date' },
    ]);
    const { brought, notes } = taken(file);
    const common = { standsAlone: true, primary: true };
    expect(brought.facts.items).toEqual([
      { id: 'small_c', kind: 'rating', options: 'set-1', linkId: 'c', ...common },
      { id: 'small_b', kind: 'yes-no', options: 'set-2', linkId: 'b', ...common },
      { id: 'small_i', kind: 'number', whole: true, min: 1, max: 9, linkId: 'i', ...common },
      { id: 'small_d', kind: 'number', linkId: 'd', ...common },
      { id: 'small_t', kind: 'text', maxLength: 300, linkId: 't', ...common },
      { id: 'small_s', kind: 'text', oneLine: true, wanted: true, linkId: 's', ...common },
      { id: 'small_day', kind: 'date', linkId: 'day', ...common },
    ]);
    expect(brought.words['en']?.items['small_s']).toBe('6. In a word?');
    expect(brought.words['en']?.optionSets['set-2']).toEqual({ '0': 'No', '1': 'Yes' });
    expect(notes).toEqual([{ path: 'Questionnaire.item[5]', message: expect.stringContaining('once more') as string }]);
  });

  it('stores weights as codes where they can be, else places, and keeps the weights as scores', () => {
    const file = fileWith([
      choice('a', ...often),
      choice('b', coding('x', 'Less', 0.5), coding('y', 'More', 2.5)),
      choice('c', coding('x', 'One', 1), coding('y', 'Also one', 1)),
      choice('d', coding('x', 'Light', 2), coding('y', 'Bare')),
      choice('e', { valueString: 'word' }, { valueInteger: 7 }, { valueDate: '2026-01-01' }),
    ]);
    const { optionSets, items } = taken(file).brought.facts;
    expect(items.map(({ kind, options }) => [kind, options])).toEqual([
      ['rating', 'set-1'],
      ['rating', 'set-2'],
      ['rating', 'set-3'],
      ['choice', 'set-4'],
      ['choice', 'set-5'],
    ]);
    expect(Object.values(optionSets).map((set) => set.map(({ code, score }) => [code, score]))).toEqual([
      [
        [0, 0],
        [1, 1],
        [3, 3],
      ],
      [
        [1, 0.5],
        [2, 2.5],
      ],
      [
        [1, 1],
        [2, 1],
      ],
      [
        [1, 2],
        [2, null],
      ],
      [
        [1, null],
        [2, null],
        [3, null],
      ],
    ]);
    expect(optionSets['set-5']?.map(({ from }) => from)).toEqual([
      { kind: 'string', value: 'word' },
      { kind: 'integer', value: 7 },
      { kind: 'date', value: '2026-01-01' },
    ]);
  });

  it('shares a set between questions with the very same answers', () => {
    const { facts } = taken(fileWith([choice('a', ...often), choice('b', ...often), choice('c', often[0], often[1])])).brought;
    expect(facts.items.map(({ options }) => options)).toEqual(['set-1', 'set-1', 'set-2']);
  });

  it('reads contained value sets, their code systems, and the one set of FHIR that everybody knows', () => {
    const weighed = (value: number) => [{ url: weightUrl, valueDecimal: value }];
    const contained = [
      {
        resourceType: 'ValueSet',
        id: 'listed',
        status: 'active',
        compose: {
          include: [
            {
              system: 'urn:s',
              concept: [
                { code: 'a', display: 'Ay', extension: weighed(5) },
                { code: 'b', display: 'Bee', extension: weighed(6) },
              ],
            },
            { system: 'urn:t', concept: [{ code: 'c' }] },
          ],
        },
      },
      { resourceType: 'ValueSet', id: 'whole', status: 'active', compose: { include: [{ system: 'urn:t' }] } },
      {
        resourceType: 'CodeSystem',
        url: 'urn:t',
        status: 'active',
        content: 'complete',
        concept: [{ code: 'c', display: 'Sea', extension: weighed(7), concept: [{ code: 'd', display: 'Dee' }] }],
      },
    ];
    const by = (linkId: string, answerValueSet: string) => ({ linkId, text: `Question ${linkId}?`, type: 'choice', answerValueSet });
    const file = fileWith([by('1', '#listed'), by('2', '#whole'), by('3', 'http://hl7.org/fhir/ValueSet/yesnodontknow')], { contained });
    const { facts, words } = taken(file).brought;
    expect(words['en']?.optionSets).toEqual({
      'set-1': { '5': 'Ay', '6': 'Bee', '7': 'Sea' },
      'set-2': { '1': 'Sea', '2': 'Dee' },
      'set-3': { '1': 'Yes', '2': 'No', '3': "Don't know" },
    });
    expect(facts.optionSets['set-2']?.map(({ score }) => score)).toEqual([7, null]);
  });

  it('takes the words of a code when a prefix stands before it, and says so', () => {
    const file = fileWith([{ linkId: '1', prefix: '1.', code: [{ code: 'x' }, { code: 'y', display: 'Sleep' }], type: 'boolean' }]);
    const { brought, notes } = taken(file);
    expect(brought.words['en']?.items).toEqual({ small_1: '1. Sleep' });
    expect(notes.map(({ path }) => path)).toEqual(['Questionnaire.item[0]']);
  });
});

function readOf(file: string) {
  return readFhirQuestionnaire(file, { id: 'small', limit: 1_000_000 });
}
