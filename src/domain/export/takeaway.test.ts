import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readTakeaway, writeTakeaway, type TakeawayDrawers } from '#domain/export/takeaway.ts';
import { newProgress } from '#domain/path/progress.ts';
import { stonesOf } from '#domain/path/stones.ts';
import type { Enrolment, Mood, Piece, Sitting } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

const limit = 10_000_000;
const madeAt = momentAt(Date.UTC(2026, 2, 1, 12), 60);

const moment = fc.tuple(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -840, max: 840 })).map(([ms, offset]) => momentAt(ms, offset));
const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('“”', '\ud800', '=1', '{"a":1}', '__proto__', '\u0000'));
const slug = fc.constantFrom('late-bus', 'hsi', 'a', 'constructor');
const stone = fc.constantFrom(...stonesOf('whole').map((plan) => plan.stone));
const day = fc.constantFrom('2024-02-29', '2026-12-31');
const five = fc.integer({ min: 1, max: 5 });
const state = fc.oneof(
  fc.record({ kind: fc.constant('answered' as const), value: fc.oneof(fc.integer(), words) }),
  fc.constantFrom({ kind: 'missing' as const }, { kind: 'declined' as const }, { kind: 'not-applicable' as const }),
);
const line = fc.record({
  order: fc.integer({ min: 1 }),
  item: slug,
  before: fc.option(state),
  after: state,
  at: moment,
  clockJump: fc.boolean(),
});
const required = <Row>(...keys: (keyof Row)[]) => ({ requiredKeys: keys });
const lists = <Row extends { readonly id: string }>(row: fc.Arbitrary<Row>) =>
  fc.uniqueArray(row, { selector: (one) => one.id, maxLength: 4 });

const piece: fc.Arbitrary<Piece> = fc.record(
  {
    id: words,
    kind: fc.constantFrom('telling', 'note', 'letter'),
    prompt: slug,
    text: words,
    chosen: fc.array(words),
    storyId: slug,
    telling: words,
    place: fc.integer({ min: 1 }),
    marks: fc.array(fc.record({ from: fc.nat(), to: fc.nat(), as: fc.constantFrom('acted', 'stopped'), quote: words })),
    earlier: fc.array(fc.record({ text: words, at: moment })),
    createdAt: moment,
    changedAt: moment,
  },
  { requiredKeys: ['id', 'kind', 'prompt', 'text', 'createdAt', 'changedAt'] },
);
const sitting: fc.Arbitrary<Sitting> = fc.record(
  {
    id: words,
    wave: fc.constantFrom('pre', 'm3'),
    questionnaire: slug,
    version: fc.constant('1.0.0'),
    language: fc.constantFrom('en', 'pt-BR'),
    enrolment: words,
    digest: words,
    shown: fc.array(slug),
    log: fc.array(line, { maxLength: 4 }),
    startedAt: moment,
    finishedAt: moment,
    dueOn: day,
    late: fc.boolean(),
  },
  required<Sitting>('id', 'wave', 'questionnaire', 'version', 'language', 'digest', 'shown', 'log', 'startedAt'),
);
const mood: fc.Arbitrary<Mood> = fc.record({
  id: words,
  when: fc.constantFrom('arriving', 'leaving'),
  mood: fc.constantFrom('rough', 'so-so', null),
  at: moment,
});
const enrolment: fc.Arbitrary<Enrolment> = fc.record(
  {
    id: words,
    study: fc.constant<Enrolment['study']>({
      plan: {
        id: 'pilot',
        version: '1.0.0',
        questionnaires: [{ id: 'hsi', version: '1.0.0' }],
        schedule: { from: 'baseline', waves: [{ kind: 'baseline', id: 'pre', questionnaires: ['hsi'] }] },
        arms: [{ id: 'all', share: 1, features: 'all' }],
        allocation: 'single',
        codes: 'own',
        purposes: [{ id: 'take-part', needed: true }],
        returns: ['file'],
      },
      words: {},
      brought: [],
    }),
    digest: words,
    language: fc.constant('en'),
    code: words,
    joinedAt: moment,
    baselineBefore: day,
    fault: fc.record({ kind: fc.constantFrom('seal-damaged', 'unknown-arm'), at: moment }),
    sealed: words,
    allocation: fc.record({ arm: slug, how: fc.constantFrom('sealed', 'drawn'), at: moment }),
    withdrawal: fc.record({ at: moment, answersSoFar: fc.constantFrom('may-be-used', 'not-to-be-used') }),
    earlierCodes: fc.array(words),
  },
  required<Enrolment>('id', 'study', 'digest', 'language', 'code', 'joinedAt', 'earlierCodes'),
);
const drawers: fc.Arbitrary<TakeawayDrawers> = fc.record(
  {
    settings: fc.record({ country: fc.constant('GB'), exitByShift: fc.boolean(), privacySeen: moment }, { requiredKeys: [] }),
    progress: fc.record(
      {
        way: fc.constantFrom('whole', 'short'),
        startedAt: moment,
        placed: fc.array(fc.record({ stone, at: moment })),
        skipped: fc.array(stone),
        at: fc.dictionary(stone, words),
        current: stone,
        seed: fc.integer({ min: 0, max: 0xffffffff }),
      },
      { requiredKeys: ['way', 'placed', 'skipped', 'at', 'seed'] },
    ),
    choices: fc.record({ barrier: slug, barrierOwn: words, door: words }, { requiredKeys: [] }),
    plan: fc.record(
      {
        wish: words,
        outcome: words,
        obstacle: words,
        feeling: words,
        act: words,
        step: words,
        place: words,
        day,
        madeAt: moment,
        changedAt: moment,
      },
      { requiredKeys: ['wish', 'outcome', 'obstacle', 'feeling', 'act', 'step', 'place', 'changedAt'] },
    ),
    pieces: lists(piece),
    sittings: lists(sitting),
    rungs: lists(fc.record({ id: words, rung: fc.constantFrom('told', 'went-again'), at: moment })),
    checkIns: lists(
      fc.record({ id: words, day: fc.constantFrom(1, 3, 7, 14), dueOn: day, answer: fc.constantFrom('did-it', 'not-now'), at: moment }),
    ),
    readings: lists(fc.record({ id: words, story: slug, version: fc.constant('2.1.0'), at: moment, finished: fc.boolean(), hope: five })),
    moods: lists(mood),
    consents: lists(
      fc.record({
        id: words,
        purpose: fc.constant('research-file'),
        given: fc.boolean(),
        textDigest: words,
        language: fc.constant('en'),
        at: moment,
      }),
    ),
    enrolments: lists(enrolment),
    handOvers: lists(
      fc.record({
        id: words,
        step: fc.constantFrom('person', 'library'),
        way: fc.constantFrom('shared', 'qr'),
        pieces: fc.array(words),
        digest: words,
        wordsDigest: words,
        language: fc.constant('en'),
        at: moment,
      }),
    ),
    contributions: lists(
      fc.record({ id: words, library: slug, code: words, file: words, pieces: fc.array(words), madeAt: moment, withdrawn: moment }),
    ),
    received: lists(fc.record({ id: words, file: words, digest: words, at: moment })),
    recordings: lists(fc.record({ id: words, telling: words, type: words, length: fc.nat(), startedAt: moment })),
    sounds: lists(fc.record({ id: words, recording: words, order: fc.nat(), data: fc.constantFrom('AAAA', 'AA==') })),
    reviews: lists(fc.record({ id: words, file: words, changedAt: moment })),
  },
  {
    requiredKeys: [
      'pieces',
      'sittings',
      'rungs',
      'checkIns',
      'readings',
      'moods',
      'consents',
      'enrolments',
      'handOvers',
      'contributions',
      'received',
      'recordings',
      'sounds',
      'reviews',
    ],
  },
);

const empty: TakeawayDrawers = {
  pieces: [],
  sittings: [],
  rungs: [],
  checkIns: [],
  readings: [],
  moods: [],
  consents: [],
  enrolments: [],
  handOvers: [],
  contributions: [],
  received: [],
  recordings: [],
  sounds: [],
  reviews: [],
};
const written = (contents: TakeawayDrawers) => writeTakeaway({ appVersion: '0.1.0', madeAt, drawers: contents });
const changed = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(written(empty)) as Record<string, unknown>;
  change(file);
  return readTakeaway(JSON.stringify(file), limit);
};
const withDrawer = (name: string, rows: unknown) => changed((file) => Object.assign(file['drawers'] as object, { [name]: rows }));

describe('a take-away', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(drawers, (contents) => {
        expect(readTakeaway(written(contents), limit)).toEqual({ kind: 'ok', data: contents });
      }),
    );
  });

  it('is read with a byte order mark, which some editors add', () => {
    expect(readTakeaway(`\ufeff${written(empty)}`, limit)).toEqual({ kind: 'ok', data: empty });
  });

  it('may lack drawers', () => {
    expect(changed((file) => Object.assign(file, { drawers: {} }))).toEqual({ kind: 'ok', data: empty });
  });
});

describe('readTakeaway', () => {
  it('refuses what is too large before looking inside', () => {
    expect(readTakeaway('x'.repeat(11), 10)).toEqual({ kind: 'too-large', limit: 10 });
  });

  it.each(['', 'nothing', '{', '{"format":', '\u0000'])('says not-json of %j', (text) => {
    expect(readTakeaway(text, limit)).toEqual({ kind: 'not-json' });
  });

  it('says not-json of a file nested without end', () => {
    expect(readTakeaway(`${'['.repeat(200_000)}${']'.repeat(200_000)}`, limit).kind).not.toBe('ok');
  });

  it.each(['null', '[]', '3', '{}', '{"format":"other","version":1,"drawers":{}}', '{"format":"cairn-takeaway","version":1,"drawers":[]}'])(
    'says wrong-format of %s',
    (text) => {
      expect(readTakeaway(text, limit)).toEqual({ kind: 'wrong-format' });
    },
  );

  it('knows older, newer and impossible versions', () => {
    expect(changed((file) => Object.assign(file, { version: 2 }))).toEqual({ kind: 'newer-version', version: 2 });
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
    ['constructor', [], 'constructor'],
    ['plan', 'words', 'plan'],
    ['progress', { ...newProgress(1), at: { 'no-stone': 'x' } }, 'progress.at.no-stone'],
    ['progress', { ...newProgress(1), seed: -1 }, 'progress.seed'],
    ['moods', [{ id: 'm', when: 'arriving', mood: 'good', at: { utc: 'yesterday', offset: 0 } }], 'moods[0].at.utc'],
  ])('refuses a faulty %s', (name, rows, place) => {
    expect(withDrawer(name, rows)).toMatchObject({ kind: 'bad-rows', problems: [{ place }] });
  });

  it('drops the key that would change every object', () => {
    const text = written(empty).replace('"rungs": []', '"__proto__": {"stained": true}, "rungs": []');
    const outcome = readTakeaway(text.replace('"format"', '"__proto__": {"stained": true}, "format"'), limit);
    expect(outcome).toEqual({ kind: 'ok', data: empty });
    expect(outcome.kind === 'ok' && 'stained' in outcome.data).toBe(false);
    expect({}).not.toHaveProperty('stained');
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, value) => {
        expect(readTakeaway(text, limit).kind).toBe('wrong-format');
        expect(['ok', 'bad-rows', 'wrong-format']).toContain(changed((file) => Object.assign(file, { drawers: value })).kind);
      }),
    );
  });
});
