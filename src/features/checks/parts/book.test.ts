import { describe, expect, it } from 'vitest';

import { flowOf, placeNamed, sittingIdOf, type Place } from '#domain/questionnaire/flow.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { currentAnswers, recordAnswer } from '#domain/questionnaire/sitting.ts';
import type { AnswerState, Sitting } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';
import type { WriteOutcome } from '#store/store.ts';

import { openBook } from './book.ts';

const questionnaire: Questionnaire = {
  language: 'en',
  words: { title: 'Two', about: 'Two questions.', items: { q1: 'One?', q2: 'Two?' }, optionSets: { two: { '1': 'No', '2': 'Yes' } } },
  facts: {
    id: 'two',
    version: '1.0.0',
    provenance: 'own',
    after: 'no published format',
    citation: 'made up for tests',
    licence: 'Apache-2.0',
    recall: 'now',
    direction: 'higher means more',
    optionSets: {
      two: [
        { code: 1, score: 1 },
        { code: 2, score: 2 },
      ],
    },
    items: [
      { id: 'q1', kind: 'rating', options: 'two', standsAlone: true },
      { id: 'q2', kind: 'rating', options: 'two', standsAlone: true },
    ],
    scores: [],
  },
};
const other: Questionnaire = { ...questionnaire, facts: { ...questionnaire.facts, id: 'other' } };

function placeOf(item: string): Place {
  const place = placeNamed(
    flowOf({ questionnaires: [questionnaire], sittings: [], wave: { id: 'pre', kind: 'baseline' }, way: 'whole' }),
    item,
  );
  if (place === undefined) throw new Error(`no place ${item}`);
  return place;
}

const [q1, q2] = [placeOf('q1'), placeOf('q2')];
const answered = (value: number): AnswerState => ({ kind: 'answered', value });
const id = sittingIdOf('pre', questionnaire.facts);

/** A drawer that can be told to fail, and a clock that ticks once a call. */
function desk({ kept = [] as readonly Sitting[], late }: { readonly kept?: readonly Sitting[]; readonly late?: boolean } = {}) {
  const drawer = new Map(kept.map((sitting) => [sitting.id, sitting]));
  let outcome: WriteOutcome = { kind: 'saved' };
  let tick = 0;
  const book = openBook({
    wave: 'pre',
    timing: late === undefined ? undefined : { dueOn: '2026-03-01', late },
    kept,
    now: () => momentAt(Date.UTC(2026, 2, 1) + tick++ * 1000, 0),
    save: async (sitting) => {
      await Promise.resolve();
      if (outcome.kind === 'saved') drawer.set(sitting.id, sitting);
      return outcome;
    },
  });
  return {
    book,
    drawer,
    answer: (next: WriteOutcome) => (outcome = next),
    answers: () => currentAnswers(drawer.get(id) ?? book.read().sittings[0]!),
  };
}

describe('openBook', () => {
  it('has a tap on screen at once, and in the drawer when it says so', async () => {
    const { book, drawer } = desk();
    const written = book.record(q1, answered(2));
    expect(book.read().sittings).toMatchObject([{ id, shown: ['q1'], log: [{ item: 'q1', after: answered(2) }] }]);
    expect(drawer.size).toBe(0);
    expect(await written).toEqual({ kind: 'saved' });
    expect(drawer.get(id)).toBe(book.read().sittings[0]);
  });

  it('keeps every change of mind, in order, however fast', async () => {
    const { book, drawer } = desk();
    void book.show(q1);
    void book.record(q1, answered(1));
    void book.record(q1, answered(2));
    void book.record(q2, { kind: 'declined' });
    await book.settle();
    expect(drawer.get(id)?.log.map(({ order, after }) => [order, after])).toEqual([
      [1, answered(1)],
      [2, answered(2)],
      [3, { kind: 'declined' }],
    ]);
  });

  it('says that a write failed, loses nothing, and takes it along with the next try', async () => {
    const { book, drawer, answer, answers } = desk();
    answer({ kind: 'full' });
    expect(await book.record(q1, answered(2))).toEqual({ kind: 'full' });
    expect(book.read().outcome).toEqual({ kind: 'full' });
    expect(drawer.size).toBe(0);
    answer({ kind: 'saved' });
    expect(await book.settle()).toEqual({ kind: 'saved' });
    expect(answers().get('q1')).toEqual(answered(2));
    expect(book.read().outcome).toEqual({ kind: 'saved' });
  });

  it('closes what was begun, marks what was left open, and leaves the rest alone', async () => {
    const { book, drawer, answers } = desk({ late: true });
    await book.record(q1, answered(1));
    await book.show(q2);
    expect(await book.finish([questionnaire, other])).toEqual({ kind: 'saved' });
    expect(answers().get('q2')).toEqual({ kind: 'missing' });
    expect([...drawer.values()]).toMatchObject([{ dueOn: '2026-03-01', late: true, finishedAt: {} }]);
  });

  it('goes on with the sitting that is kept', async () => {
    const first = desk();
    await first.book.record(q1, answered(1));
    const second = desk({ kept: [...first.drawer.values()] });
    await second.book.record(q2, answered(2));
    expect(second.answers()).toEqual(
      new Map([
        ['q1', answered(1)],
        ['q2', answered(2)],
      ]),
    );
  });

  it('takes over what another window wrote, and never an older copy', async () => {
    const { book } = desk();
    await book.record(q1, answered(1));
    const [own] = book.read().sittings;
    if (own === undefined) throw new Error('nothing was recorded');
    const newer = recordAnswer(own, { item: 'q2', state: answered(2), at: own.startedAt });
    book.adopt([newer]);
    expect(book.read().sittings).toEqual([newer]);
    book.adopt([own]);
    expect(book.read().sittings).toEqual([newer]);
  });

  it('tells those who look at it, until they stop', async () => {
    const { book } = desk();
    let turns = 0;
    const stop = book.subscribe(() => (turns += 1));
    await book.record(q1, answered(1));
    expect(turns).toBeGreaterThan(0);
    const before = turns;
    stop();
    await book.record(q1, answered(2));
    expect(turns).toBe(before);
  });
});
