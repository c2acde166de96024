import fc from 'fast-check';

import type { TakeawayDrawers } from '#domain/export/takeaway.ts';
import { stonesOf } from '#domain/path/stones.ts';
import type { Enrolment, Mood, Piece, Sitting } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

/** Anything a person may have in Cairn, for tests of the file with everything. */

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
const many = {
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
  lists: lists(fc.record({ id: words, publisher: words, country: fc.constantFrom('GB', 'IE'), file: words, at: moment })),
};
const manyNames = Object.keys(many) as (keyof typeof many)[];

export const drawers: fc.Arbitrary<TakeawayDrawers> = fc.record(
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
    ...many,
  },
  { requiredKeys: manyNames },
);

export const empty = Object.fromEntries(manyNames.map((name) => [name, []])) as unknown as TakeawayDrawers;
