import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { readFhirQuestionnaire } from '#domain/fhir/read-questionnaire.ts';
import { broughtIn } from '#tools/content/brought.ts';
import { fhirLimit } from '#tools/content/fhir-files.ts';

import { writeQuestionnaire, yamlOf } from './write-questionnaire.ts';

const file = JSON.stringify({
  resourceType: 'Questionnaire',
  status: 'active',
  language: 'en',
  title: 'no: #1 — “sleep”',
  url: 'https://example.org/sleep',
  copyright: 'Free: for all',
  item: [
    { linkId: '1.0', text: '- Yes?', type: 'boolean' },
    { linkId: 'no', text: 'How many hours: 1, 2?', type: 'decimal', enableWhen: [{ question: '1.0', operator: '=', answerBoolean: true }] },
  ],
});

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cairn-import-'));
  mkdirSync(join(root, 'study/brought'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function imported() {
  const outcome = readFhirQuestionnaire(file, { id: 'sleep', limit: fhirLimit });
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.brought;
}

describe('writeQuestionnaire', () => {
  it('writes a folder that is read back as what was imported', () => {
    const brought = imported();
    const written = writeQuestionnaire(join(root, 'study/brought/sleep'), brought);
    expect(written.map((path) => path.slice(join(root, 'study/brought/sleep/').length))).toEqual([
      'questionnaire.yaml',
      'text.en.yaml',
      'worked.yaml',
    ]);
    const read = broughtIn(root, 'study');
    expect(read.problems).toEqual([]);
    expect(read.brought).toEqual([{ ...brought, source: 'study/brought/sleep' }]);
  });

  it('writes over nothing, and only into a folder that is there', () => {
    writeQuestionnaire(join(root, 'study/brought/sleep'), imported());
    expect(() => writeQuestionnaire(join(root, 'study/brought/sleep'), imported())).toThrow('is there already');
    expect(() => writeQuestionnaire(join(root, 'nowhere/sleep'), imported())).toThrow('There is no folder');
    expect(existsSync(join(root, 'nowhere'))).toBe(false);
  });

  it('tells of a folder that was renamed afterwards', () => {
    writeQuestionnaire(join(root, 'study/brought/sleep'), imported());
    cpSync(join(root, 'study/brought/sleep'), join(root, 'study/brought/rest'), { recursive: true });
    expect(broughtIn(root, 'study').problems).toEqual([
      expect.objectContaining({ place: 'id', message: expect.stringContaining('"rest"') }),
    ]);
  });
});

describe('yamlOf', () => {
  it('keeps every word and number as it was', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('no', 'Yes', '1.0', '0x10', '~', 'null', '2026-01-01', ' a ', '# b', 'a: b', "it's"),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(words, fc.integer(), fc.boolean(), fc.array(words))),
        (value) => {
          expect(parse(yamlOf(value), { version: '1.2' })).toEqual({ ...value });
        },
      ),
    );
  });
});
