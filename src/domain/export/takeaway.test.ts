import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { digestOfText } from '#domain/questionnaire/digest.ts';
import { readTakeaway, writeTakeaway, type TakeawayDrawers } from '#domain/export/takeaway.ts';
import type { Piece } from '#domain/record/schema.ts';
import { newProgress } from '#domain/path/progress.ts';
import { momentAt } from '#domain/time/moment.ts';

import { drawers, empty } from './any-drawers.test-data.ts';

const limit = 10_000_000;
const madeAt = momentAt(Date.UTC(2026, 2, 1, 12), 60);

/** Cheap, and different for different texts: these tests are about the file, not about SHA-256. */
const digest = (text: string) => digestOfText(text);
const written = (contents: TakeawayDrawers) => writeTakeaway({ appVersion: '0.1.0', madeAt, drawers: contents }, digest);
const read = (text: string) => readTakeaway(text, limit, digest);
/** As version 1 wrote it: without counts and digest, so that a test may change it. */
const note: Piece = { id: 'p', kind: 'note', prompt: 'anything', text: 'on the bus \ud800 “é”', createdAt: madeAt, changedAt: madeAt };
const changed = (change: (file: Record<string, unknown>) => void) => {
  const file: Record<string, unknown> = { format: 'cairn-takeaway', version: 1, app: '0.1.0', madeAt, drawers: { ...empty } };
  change(file);
  return readTakeaway(JSON.stringify(file), limit, digest);
};
const withDrawer = (name: string, rows: unknown) => changed((file) => Object.assign(file['drawers'] as object, { [name]: rows }));

describe('a take-away', () => {
  it('fault 49: keeps every letter through writing, UTF-8 and reading, halves of pairs too', () => {
    const text = [
      '\u202eright to left\u2066',
      'e\u0301\u0323',
      '👩‍👩‍👧‍👦',
      'a\u0000b',
      '\ud800 and \udc00',
      '\u2028\u2029',
      '\ufeff',
      'שלום سلام',
      '\r\n\t',
    ].join('|');
    const piece = { id: 'p', kind: 'note' as const, prompt: 'a', text, createdAt: madeAt, changedAt: madeAt };
    const bytes = new TextEncoder().encode(written({ ...empty, pieces: [piece] }));
    // A half of a pair is written as an escape, because UTF-8 has no bytes for it and would put another letter there.
    expect(read(new TextDecoder().decode(bytes))).toEqual({ kind: 'ok', data: { ...empty, pieces: [piece] }, madeAt });
  });

  it('fault 42, 49: gives back what was put in', () => {
    fc.assert(
      fc.property(drawers, (contents) => {
        expect(readTakeaway(written(contents), limit, digest)).toEqual({ kind: 'ok', data: contents, madeAt });
      }),
    );
  });

  it('is read with a byte order mark, which some editors add', () => {
    expect(readTakeaway(`\ufeff${written(empty)}`, limit, digest)).toEqual({ kind: 'ok', data: empty, madeAt });
  });

  it('says how many rows each drawer has, with a digest over all of it', () => {
    const file = JSON.parse(written({ ...empty, settings: { country: 'GB' } })) as Record<string, unknown>;
    expect(file).toMatchObject({
      version: 2,
      app: '0.1.0',
      madeAt,
      counts: { settings: 1, pieces: 0 },
      digest: expect.any(String) as string,
    });
  });

  it('fault 40: cut anywhere is refused whole', () => {
    const text = written({ ...empty, pieces: [note] });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 3 }), (end) => {
        expect(read(text.slice(0, end)).kind).toBe('not-json');
      }),
    );
  });

  it('fault 40: with one bit turned anywhere is refused whole, or is the very same', () => {
    const bytes = new TextEncoder().encode(written({ ...empty, pieces: [note] }));
    const bit = fc.record({ at: fc.integer({ min: 0, max: bytes.length - 1 }), bit: fc.integer({ min: 0, max: 7 }) });
    fc.assert(
      fc.property(bit, ({ at, bit: turned }) => {
        const changedBytes = bytes.slice();
        changedBytes[at] = (changedBytes[at] ?? 0) ^ (1 << turned);
        const outcome = read(new TextDecoder().decode(changedBytes));
        // Two spellings of one letter (\\u00E9, \\u00e9) are the same words.
        if (outcome.kind === 'ok') expect(outcome.data).toEqual({ ...empty, pieces: [note] });
        else expect(['changed', 'not-json', 'wrong-format', 'newer-version']).toContain(outcome.kind);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['app', 'counts', 'digest', 'drawers', 'madeAt'])('is known for changed when its %s is another, or a row is taken out', (key) => {
    const file = JSON.parse(written({ ...empty, pieces: [note] })) as Record<string, unknown>;
    const without = { ...file, drawers: { ...(file['drawers'] as object), pieces: [] } };
    expect(read(JSON.stringify({ ...file, [key]: key === 'drawers' ? without.drawers : 'other' })).kind).toBe('changed');
    expect(read(JSON.stringify({ ...file, more: 1 })).kind).toBe('changed');
    expect(read(JSON.stringify(without))).toMatchObject({ kind: 'changed', good: { pieces: [] }, madeAt });
  });

  it('may lack drawers', () => {
    expect(changed((file) => Object.assign(file, { drawers: {} }))).toEqual({ kind: 'ok', data: empty, madeAt });
  });
});

describe('readTakeaway', () => {
  it('refuses what is too large before looking inside', () => {
    expect(readTakeaway('x'.repeat(11), 10, digest)).toEqual({ kind: 'too-large', limit: 10 });
  });

  it.each(['', 'nothing', '{', '{"format":', '\u0000'])('says not-json of %j', (text) => {
    expect(readTakeaway(text, limit, digest)).toEqual({ kind: 'not-json' });
  });

  it('fault 43: refuses a file nested without end', () => {
    expect(readTakeaway(`${'['.repeat(200_000)}${']'.repeat(200_000)}`, limit, digest).kind).not.toBe('ok');
  });

  it.each(['null', '[]', '3', '{}', '{"format":"other","version":1,"drawers":{}}', '{"format":"cairn-takeaway","version":1,"drawers":[]}'])(
    'says wrong-format of %s',
    (text) => {
      expect(readTakeaway(text, limit, digest)).toEqual({ kind: 'wrong-format' });
    },
  );

  it('knows older, newer and impossible versions', () => {
    expect(changed((file) => Object.assign(file, { version: 3 }))).toEqual({ kind: 'newer-version', version: 3 });
    for (const version of [0, -1, 1.5, '1', null]) {
      expect(changed((file) => Object.assign(file, { version }))).toEqual({ kind: 'wrong-format' });
    }
  });

  it('names the place of each fault, keeps the good rows, and never repeats what a person wrote', () => {
    const good = { id: 'r1', rung: 'told', at: madeAt };
    const outcome = withDrawer('rungs', [
      good,
      { id: 'r2', rung: 'my secret', at: madeAt },
      { ...good, id: 'r3', extra: 'my secret' },
      good,
      7,
    ]);
    expect(outcome).toMatchObject({ kind: 'bad-rows', good: { rungs: [good] } });
    const problems = outcome.kind === 'bad-rows' ? outcome.problems : [];
    expect(problems.map((problem) => problem.place)).toEqual(['rungs[1].rung', 'rungs[2].extra', 'rungs[3].id', 'rungs[4]']);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });

  it.each([
    ['rungs', { length: 1 }, 'rungs'],
    ['toString', [], 'toString'],
    ['<img src=x>', [], '…'],
    ['plan', 'words', 'plan'],
    ['progress', { ...newProgress(1), at: { 'no-stone': 'x' } }, 'progress.at.no-stone'],
    ['progress', { ...newProgress(1), seed: -1 }, 'progress.seed'],
    ['moods', [{ id: 'm', when: 'arriving', mood: 'good', at: { utc: 'yesterday', offset: 0 } }], 'moods[0].at.utc'],
  ])('refuses a faulty %s', (name, rows, place) => {
    expect(withDrawer(name, rows)).toMatchObject({ kind: 'bad-rows', problems: [{ place }] });
  });

  it('fault 43: counts every damaged place and lists a hundred, however many there are', () => {
    const outcome = withDrawer(
      'rungs',
      Array.from({ length: 100_000 }, () => ({})),
    );
    expect(outcome).toMatchObject({ kind: 'bad-rows', damaged: 100_000 });
    expect(outcome.kind === 'bad-rows' && outcome.problems.length).toBe(100);
    const marks = Array(100_000).fill(0);
    const piece = { id: 'p', kind: 'note', prompt: 'a', text: '', marks, createdAt: madeAt, changedAt: madeAt };
    expect(withDrawer('pieces', [piece])).toMatchObject({ kind: 'bad-rows', damaged: 1, problems: [{ place: 'pieces[0].marks.0' }] });
  });

  it('fault 45: drops the key that would change every object', () => {
    const text = written(empty).replace('"rungs": []', '"__proto__": {"stained": true}, "rungs": []');
    const outcome = readTakeaway(text.replace('"format"', '"__proto__": {"stained": true}, "format"'), limit, digest);
    expect(outcome).toEqual({ kind: 'ok', data: empty, madeAt });
    expect(outcome.kind === 'ok' && 'stained' in outcome.data).toBe(false);
    expect({}).not.toHaveProperty('stained');
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, value) => {
        expect(readTakeaway(text, limit, digest).kind).toBe('wrong-format');
        expect(['ok', 'bad-rows', 'wrong-format']).toContain(changed((file) => Object.assign(file, { drawers: value })).kind);
      }),
    );
  });
});
