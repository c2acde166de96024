import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { choice, fileWith, inLanguages, often } from '#domain/fhir/files.test-data.ts';
import { readFhirQuestionnaire } from '#domain/fhir/read-questionnaire.ts';
import { shapeProblems } from '#domain/fhir/schema.ts';

import { anyText, damagedJson } from './damage.ts';
import { expectClean, expectRefusal, tryAll } from './laws.ts';

const kinds = ['refused', 'not-json', 'too-large', 'not-a-questionnaire'];
const options = { id: 'small', limit: 1_000_000 };

const sound = [
  fileWith([
    choice('1', ...often),
    { linkId: '2', text: 'How many?', type: 'integer', enableWhen: [{ question: '1', operator: 'exists', answerBoolean: true }] },
  ]),
  fileWith([
    {
      linkId: 'g',
      type: 'group',
      text: 'Sleep',
      item: [
        { linkId: 'd', type: 'display', text: 'Think of last week.' },
        { linkId: 'b', type: 'boolean', text: 'Did you sleep?' },
        { linkId: 't', type: 'string', text: 'What helped?', _text: inLanguages({ de: 'Was half?' }) },
        { linkId: 'w', type: 'date', text: 'When was it?' },
      ],
    },
  ]),
  fileWith([{ linkId: '1', text: 'How often?', type: 'choice', answerValueSet: '#vs' }], {
    contained: [
      {
        resourceType: 'ValueSet',
        id: 'vs',
        compose: {
          include: [
            {
              system: 'https://example.org/s',
              concept: [
                { code: 'a', display: 'Never' },
                { code: 'b', display: 'Often' },
              ],
            },
          ],
        },
      },
    ],
  }),
];

describe('fault 43, 45, 53, 54: a FHIR Questionnaire', () => {
  it('the sound ones are taken', () => {
    for (const file of sound) expect(readFhirQuestionnaire(JSON.stringify(file), options)).toMatchObject({ kind: 'ok' });
  });

  it('is taken as it means itself, or refused with its places', async () => {
    await tryAll(fc.oneof({ weight: 6, arbitrary: damagedJson(sound) }, { weight: 1, arbitrary: anyText }), (text) => {
      const read = readFhirQuestionnaire(text, options);
      expectClean(read);
      if (read.kind !== 'ok') return expectRefusal(read, { kinds, quotes: read.kind === 'refused' || read.kind === 'not-a-questionnaire' });
      expect(shapeProblems(read.brought)).toEqual([]);
    });
  });
});
