import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { consentText } from './consent-text.ts';
import { keptOf } from './kept.ts';
import { readStudyFile } from './read-study-file.ts';
import { sampleKnown, sampleStudy } from './sample.test-data.ts';

const limit = 100_000;

function read(text: string) {
  return readStudyFile(text, { limit, known: sampleKnown });
}

function readChanged(change: Readonly<Record<string, unknown>>) {
  return read(JSON.stringify({ ...sampleStudy(), ...change }));
}

describe('readStudyFile', () => {
  it('gives back what was written, with a mark at the start or indented too', () => {
    const text = JSON.stringify(sampleStudy());
    for (const written of [text, `\ufeff${text}`, JSON.stringify(sampleStudy(), null, 2)]) {
      expect(read(written)).toEqual({ kind: 'ok', file: sampleStudy() });
    }
  });

  it('fault 43, 53: a file of a hundred thousand faults is told its first, and no fault is longer than a line', () => {
    const sealed = Array(100_000).fill(0);
    const outcome = readStudyFile(JSON.stringify({ ...sampleStudy(), sealed }), { limit: 1_000_000, known: sampleKnown });
    expect(outcome).toMatchObject({ kind: 'faults', faults: [{ place: 'sealed[0]' }] });
    const long = readChanged({ brought: 'x'.repeat(50_000), [`y${'z'.repeat(20_000)}`]: 1 });
    expect(long.kind === 'faults' && long.faults.every(({ place, message }) => place.length + message.length <= 600)).toBe(true);
  });

  it.each([['\u202e'], ['\u2066'], ['\u0007'], ['\ud800'], ['\u{e0041}']])(
    'fault 46, 49: takes no words that are read otherwise than they are written: %j',
    (sign) => {
      const { words } = sampleStudy();
      const outcome = readChanged({ words: { ...words, en: { ...words['en'], title: `A ${sign}sample` } } });
      expect(outcome).toMatchObject({ kind: 'faults', faults: [{ place: 'words.en.title' }] });
    },
  );

  it('fault 49: takes the marks that a script needs', () => {
    const { words } = sampleStudy();
    expect(
      readChanged({ words: { ...words, en: { ...words['en'], title: 'سؤال\u200f (GAD-7)\u200e می\u200cخواهم ไทย\u200bไทย' } } }).kind,
    ).toBe('ok');
  });

  it('fault 43: does not look at more than it was told to', () => {
    const text = JSON.stringify(sampleStudy());
    expect(readStudyFile(text, { limit: text.length - 1, known: sampleKnown })).toEqual({ kind: 'too-large', limit: text.length - 1 });
    expect(readStudyFile(text, { limit: text.length, known: sampleKnown }).kind).toBe('ok');
  });

  it.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['id: sample', 'not-json'],
    ['[]', 'wrong-format'],
    ['null', 'wrong-format'],
    ['{"format":"cairn-takeaway","version":1}', 'wrong-format'],
    ['{"format":"cairn-study","formatVersion":"1"}', 'wrong-format'],
    ['{"format":"cairn-study","formatVersion":0}', 'wrong-format'],
    ['{"format":"cairn-study","formatVersion":1.5}', 'wrong-format'],
    ['['.repeat(200_000), 'too-large'],
    ['['.repeat(90_000), 'wrong-format'],
    [`{"a":${'{"a":'.repeat(40)}1${'}'.repeat(41)}`, 'wrong-format'],
  ])('refuses %.40s as %s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });

  it.each([
    ['objects', '{"a":', '}'],
    ['lists', '[', ']'],
  ])('looks at %s within one another down to 32 levels', (_what, open, close) => {
    const nested = (levels: number) => `{"format":"cairn-study","formatVersion":1,"x":${open.repeat(levels)}1${close.repeat(levels)}}`;
    expect(read(nested(31)).kind).toBe('faults');
    expect(read(nested(32)).kind).toBe('wrong-format');
    // One after the other is not one within another.
    expect(read(`{"format":"cairn-study","formatVersion":1,"x":[${Array(50).fill(`${open}1${close}`).join(',')}]}`).kind).toBe('faults');
  });

  it('takes brackets, quotes and backslashes in words for words', () => {
    const marks = fc.array(fc.constantFrom('[', '{', '"', '\\', 'a', ']', '}'), { maxLength: 120 });
    fc.assert(
      fc.property(marks, (inside) => {
        const study = sampleStudy();
        Object.assign(study.words['en'] ?? {}, { title: `a${inside.join('')}a` });
        expect(read(JSON.stringify(study))).toEqual({ kind: 'ok', file: study });
      }),
    );
  });

  it('counts no brackets that stand in words', () => {
    const study = sampleStudy();
    Object.assign(study.words['en'] ?? {}, { title: `"${'['.repeat(50)}\\"${'{'.repeat(50)}` });
    expect(read(JSON.stringify(study))).toEqual({ kind: 'ok', file: study });
  });

  it('says which newer version', () => {
    expect(readChanged({ formatVersion: 2 })).toEqual({ kind: 'newer-version', version: 2 });
  });

  it('says where what is wrong', () => {
    const study = sampleStudy();
    const [first] = study.plan.arms;
    Object.assign(first ?? {}, { share: 0 });
    expect(read(JSON.stringify(study))).toMatchObject({ kind: 'faults', faults: [{ place: 'plan.arms[0].share' }] });
    expect(readChanged({ sealed: [] })).toMatchObject({ kind: 'faults', faults: [{ place: 'sealed' }] });
    expect(readChanged({ more: 1 })).toMatchObject({ kind: 'faults', faults: [{ place: 'more' }] });
    expect(readStudyFile(JSON.stringify(sampleStudy()), { limit, known: [] })).toMatchObject({ kind: 'faults' });
  });

  it('tells at most fifty faults', () => {
    const sealed = Array.from({ length: 500 }, () => ({ tag: 'x', sealed: '' }));
    const outcome = readChanged({ sealed });
    expect(outcome.kind === 'faults' ? outcome.faults.length : 0).toBe(50);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('cannot be used to change objects by the name %s', (name) => {
    const text = JSON.stringify(sampleStudy()).replace('"plan":{', `"${name}":{"planted":1},"plan":{"${name}":{"planted":1},`);
    expect(read(text)).toEqual({ kind: 'ok', file: sampleStudy() });
    expect(({} as Record<string, unknown>)['planted']).toBeUndefined();
  });

  it('never throws, whatever it is handed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ ...sampleStudy(), plan: value })),
        ),
        (text) => {
          expect(read(text).kind).not.toBe('ok');
        },
      ),
    );
  });
});

describe('keptOf', () => {
  it('leaves everybody’s codes behind', () => {
    const { plan, words, brought } = sampleStudy();
    expect(keptOf(sampleStudy())).toEqual({ plan, words, brought });
  });
});

describe('consentText', () => {
  const words = sampleStudy().words['en'];
  if (words === undefined) throw new Error('no words');

  it('is what the person reads, line by line', () => {
    expect(consentText({ ...words, ethics: 'A pretend board' }, 'take-part')?.split('\n')).toEqual([
      'A sample',
      'We want to learn something.',
      'It takes ten minutes.',
      'May we ask you?',
      'You can stop at any time.',
      'You say whether we may use your answers.',
      'A pretend team',
      'A pretend desk',
      'A pretend board',
    ]);
  });

  it('is another text for another purpose, and none for one that is not there', () => {
    expect(consentText(words, 'ask-again')).not.toBe(consentText(words, 'take-part'));
    expect(consentText(words, 'gone')).toBeUndefined();
    expect(consentText(words, 'constructor')).toBeUndefined();
  });
});
