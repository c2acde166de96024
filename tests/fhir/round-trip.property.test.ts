import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyFile } from './any-file.ts';
import { fhirBundle, fhirNdjson } from '#domain/fhir/bundle.ts';
import { datasetWith } from '#domain/fhir/dataset.test-data.ts';
import { read, taken, type Element } from '#domain/fhir/files.test-data.ts';
import { fhirText } from '#domain/fhir/fhir-text.ts';
import { questionnaireResource } from '#domain/fhir/questionnaire-resource.ts';
import { responseResource } from '#domain/fhir/response-resource.ts';
import type { ImportOutcome } from '#domain/fhir/read-questionnaire.ts';
import { faultsIn } from './validator.ts';
import { optionsOf } from '#domain/questionnaire/progress.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { recordAnswer, startSitting } from '#domain/questionnaire/sitting.ts';
import { momentAt } from '#domain/time/moment.ts';

const yesNo = { en: { yes: 'Yes', no: 'No' }, cy: { yes: 'Ie', no: 'Na' }, 'pt-BR': { yes: 'Sim', no: 'Não' } };

type Taken = Extract<ImportOutcome, { readonly kind: 'ok' }>['brought'];

function languagesOf({ facts, words }: Taken): readonly [Questionnaire, ...Questionnaire[]] {
  const [first, ...others] = Object.entries(words).map(([language, own]): Questionnaire => ({ facts, words: own, language }));
  return [first!, ...others];
}

describe('a file that was taken', () => {
  it('comes back the same from what is written: questions, answers, weights, conditions, words in every language', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyFile, (file) => {
        const outcome = read(file, { yesNo });
        // Words that no question would always carry are refused, and rightly so; they prove nothing here.
        fc.pre(outcome.kind === 'ok');
        seen += 1;
        const [first, ...others] = languagesOf(outcome.brought);
        const resource = questionnaireResource(first, others);
        expect(faultsIn(resource)).toEqual([]);
        expect(taken(resource, { yesNo }).brought).toEqual(outcome.brought);
      }),
      { numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(40);
  });

  it('is answered in its own terms', () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), (file, luck) => {
        const outcome = read(file, { yesNo });
        fc.pre(outcome.kind === 'ok');
        const [questionnaire] = languagesOf(outcome.brought);
        const at = momentAt(0, 0);
        const sitting = questionnaire.facts.items.reduce(
          (begun, item) => {
            const options = optionsOf(questionnaire.facts, item);
            const code = options[luck % Math.max(1, options.length)]?.code;
            const value = code ?? (item.kind === 'number' ? 7 : item.kind === 'date' ? '2026-01-05' : 'word 1');
            return recordAnswer(begun, { item: item.id, state: { kind: 'answered', value }, at });
          },
          startSitting({ id: 's', wave: 'pre', questionnaire, at }),
        );
        const response = responseResource(datasetWith(), sitting, questionnaire);
        expect(faultsIn(response)).toEqual([]);
        const offered = JSON.stringify(file);
        for (const [, code] of JSON.stringify(response).matchAll(/"system":"urn:s","code":"([^"]+)"/g))
          expect(offered).toContain(`"code":"${code}"`);
        const linkIds = new Set([...offered.matchAll(/"linkId":"([^"]+)"/g)].map(([, linkId]) => linkId));
        for (const linkId of answeredIn(response['item'])) expect(linkIds).toContain(linkId);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any words', () => {
  const awkward = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      '=1+1',
      '-5',
      '+',
      '@',
      '\u0000',
      'a\u0000b',
      '\ud800',
      '\u2028x',
      '\u0085',
      '\ufeffx',
      '"',
      '\\',
      '\r\n',
      'שלום',
      '👩‍👩‍👧',
    ),
  );

  it('fault 49, 54: survive both forms, but for characters that FHIR forbids, in whose place U+FFFD stands', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const [sitting] = datasetWith().sittings as [ReturnType<typeof startSitting>];
        const said = recordAnswer(sitting, { item: 't1', state: { kind: 'answered', value: text }, at: momentAt(0, 0) });
        const dataset = datasetWith({ participant: text, sittings: [said] });
        const ndjson = fhirNdjson(dataset).find(({ name }) => name === 'QuestionnaireResponse.ndjson')?.text ?? '';
        const lines = ndjson.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
        expect(lines.pop()).toBe('');
        const texts = [JSON.parse(fhirBundle(dataset).text) as unknown, ...lines.map((line) => JSON.parse(line) as unknown)].flatMap(
          stringsIn,
        );
        expect(texts.filter((one) => one === fhirText(text)).length).toBeGreaterThanOrEqual(2);
        expect(texts.some((one) => one.includes('\u0000'))).toBe(false);
      }),
    );
  });

  it('are left alone where FHIR allows them', () => {
    expect(fhirText('tab\t, end\r\n, שלום 👩‍👩‍👧')).toBe('tab\t, end\r\n, שלום 👩‍👩‍👧');
    expect(fhirText('a\u0000b\u001fc\ud800')).toBe('a\ufffdb\ufffdc\ufffd');
  });

  it('fault 53: in a file never make reading it fail, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (item, more, option) => {
        const file = {
          resourceType: 'Questionnaire',
          item: [item, { linkId: 'x', type: 'choice', text: 'x', answerOption: [option], enableWhen: more }],
          title: more,
        };
        expect(['ok', 'refused', 'too-large']).toContain(read(file).kind);
      }),
    );
  });
});

function answeredIn(items: unknown): readonly string[] {
  return ((items ?? []) as readonly Element[]).flatMap(({ linkId, answer, item }) => [
    ...(answer === undefined ? [] : [linkId as string]),
    ...answeredIn(item),
  ]);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
