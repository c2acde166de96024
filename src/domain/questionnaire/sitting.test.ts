import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import {
  currentAnswers,
  finishSitting,
  isCorrection,
  recordAnswer,
  showItem,
  standingOf,
  startSitting,
} from '#domain/questionnaire/sitting.ts';
import { sittingSchema, type AnswerState, type Sitting } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

import { sample } from './sample.test-data.ts';

const noon = Date.UTC(2026, 2, 1, 12);
const at = (seconds: number) => momentAt(noon + seconds * 1000, 60);
const answered = (value: number | string): AnswerState => ({ kind: 'answered', value });
const fresh = () => startSitting({ id: 's1', wave: 'pre', questionnaire: sample, at: at(0) });

describe('startSitting', () => {
  it('says which words were seen', () => {
    expect(fresh()).toMatchObject({ questionnaire: 'sample', version: '1.0.0', language: 'en', wave: 'pre', shown: [], log: [] });
    expect(fresh().digest).toMatch(/^fnv1a64-[0-9a-f]{16}$/);
    expect(Object.keys(fresh())).toEqual(['id', 'wave', 'questionnaire', 'version', 'language', 'digest', 'shown', 'log', 'startedAt']);
  });

  it('says which taking part it belongs to, when it was due and whether it is late, where there is any of it', () => {
    const late = { dueOn: '2026-03-01', late: false, enrolment: 'e1' };
    expect(startSitting({ id: 's1', wave: 'w2', questionnaire: sample, at: at(0), ...late })).toMatchObject(late);
  });
});

describe('recordAnswer', () => {
  it('appends first answers and corrections with what stood before', () => {
    const first = recordAnswer(fresh(), { item: 'a1', state: answered(2), at: at(5) });
    const second = recordAnswer(first, { item: 'a1', state: { kind: 'declined' }, at: at(9) });
    expect(second.log).toEqual([
      { order: 1, item: 'a1', before: null, after: answered(2), at: at(5), clockJump: false },
      { order: 2, item: 'a1', before: answered(2), after: { kind: 'declined' }, at: at(9), clockJump: false },
    ]);
    expect(second.shown).toEqual(['a1']);
  });

  it('takes the same answer again as no correction', () => {
    const once = recordAnswer(fresh(), { item: 'a1', state: answered(2), at: at(5) });
    expect(recordAnswer(once, { item: 'a1', state: answered(2), at: at(6) })).toEqual(once);
  });

  it('takes a reason with a correction, or after it as a line of its own, and never with a first answer', () => {
    const first = recordAnswer(fresh(), { item: 'a1', state: answered(2), at: at(5), reason: 'slip' });
    expect(first.log[0]).not.toHaveProperty('reason');
    expect(recordAnswer(first, { item: 'a1', state: answered(2), at: at(6), reason: 'slip' })).toBe(first);
    const corrected = recordAnswer(first, { item: 'a1', state: answered(4), at: at(7) });
    const explained = recordAnswer(corrected, { item: 'a1', state: answered(4), at: at(8), reason: 'misread' });
    expect(explained.log.slice(1)).toEqual([
      { order: 2, item: 'a1', before: answered(2), after: answered(4), at: at(7), clockJump: false },
      { order: 3, item: 'a1', before: answered(4), after: answered(4), at: at(8), clockJump: false, reason: 'misread' },
    ]);
    // Why is said in a line of its own; the answer was changed once.
    expect(explained.log.map(isCorrection)).toEqual([false, true, false]);
    expect(recordAnswer(explained, { item: 'a1', state: answered(4), at: at(9), reason: 'misread' })).toBe(explained);
    expect(recordAnswer(explained, { item: 'a1', state: answered(2), at: at(9), reason: 'slip' }).log).toHaveLength(4);
  });

  it('fault 29: flags a clock that was set back, before the first line too', () => {
    const early = recordAnswer(fresh(), { item: 'a1', state: answered(2), at: at(-1) });
    const later = recordAnswer(early, { item: 'a2', state: answered(2), at: at(3) });
    const back = recordAnswer(later, { item: 'a3', state: answered(2), at: at(2) });
    expect(back.log.map((line) => line.clockJump)).toEqual([true, false, true]);
    expect(back.log.map((line) => line.order)).toEqual([1, 2, 3]);
  });

  it('does not take a journey to another zone for a jump', () => {
    const home = recordAnswer(fresh(), { item: 'a1', state: answered(2), at: momentAt(noon + 1000, 600) });
    const away = recordAnswer(home, { item: 'a2', state: answered(2), at: momentAt(noon + 2000, -600) });
    expect(away.log.map((line) => line.clockJump)).toEqual([false, false]);
  });
});

describe('finishSitting', () => {
  it('marks what was shown and left open, and nothing else', () => {
    const open = showItem(showItem(recordAnswer(fresh(), { item: 'y1', state: answered(0), at: at(1) }), 'a1'), 'd1');
    const done = finishSitting(open, sample.facts, at(9));
    expect(currentAnswers(done)).toEqual(
      new Map<string, AnswerState>([
        ['y1', answered(0)],
        ['a1', { kind: 'missing' }],
      ]),
    );
    expect(done.finishedAt).toEqual(at(9));
    expect(finishSitting(done, sample.facts, at(20))).toBe(done);
  });

  it('keeps a correction made afterwards, and the time it was finished', () => {
    const done = finishSitting(showItem(fresh(), 'a1'), sample.facts, at(9));
    const corrected = recordAnswer(done, { item: 'a1', state: answered(4), at: at(30) });
    expect(corrected.log.at(-1)).toMatchObject({ before: { kind: 'missing' }, after: answered(4) });
    expect(corrected.finishedAt).toEqual(at(9));
  });
});

describe('standingOf', () => {
  it('tells the five states apart', () => {
    let sitting = recordAnswer(fresh(), { item: 'a1', state: answered(3), at: at(1) });
    sitting = recordAnswer(sitting, { item: 'a2', state: { kind: 'declined' }, at: at(2) });
    sitting = recordAnswer(sitting, { item: 'a3', state: { kind: 'not-applicable' }, at: at(3) });
    sitting = showItem(sitting, 'y1');
    const kinds = [...standingOf(sitting, sample.facts)].map(([item, state]) => [item, state.kind]);
    expect(Object.fromEntries(kinds)).toEqual({
      a1: 'answered',
      a2: 'declined',
      a3: 'not-applicable',
      y1: 'missing',
      y2: 'not-shown',
      y0: 'not-shown',
      d1: 'not-shown',
      t1: 'not-shown',
    });
  });

  it('counts an item as not shown once its condition has gone, while the log keeps the answer', () => {
    let sitting = recordAnswer(fresh(), { item: 'y1', state: answered(1), at: at(1) });
    sitting = recordAnswer(sitting, { item: 'd1', state: answered('2026-02-27'), at: at(2) });
    expect(standingOf(sitting, sample.facts).get('d1')).toEqual(answered('2026-02-27'));
    sitting = recordAnswer(sitting, { item: 'y1', state: answered(0), at: at(3) });
    expect(standingOf(sitting, sample.facts).get('d1')).toEqual({ kind: 'not-shown' });
    expect(currentAnswers(sitting).get('d1')).toEqual(answered('2026-02-27'));
  });
});

const step = fc.record({
  item: fc.constantFrom(...sample.facts.items.map((item) => item.id)),
  state: fc.oneof(
    fc.record({ kind: fc.constant('answered' as const), value: fc.integer({ min: 0, max: 8 }) }),
    fc.constantFrom<AnswerState>({ kind: 'missing' }, { kind: 'declined' }, { kind: 'not-applicable' }),
  ),
  seconds: fc.integer({ min: -100, max: 100 }),
});

describe('any run of answers', () => {
  it('only ever grows the log, changes nothing it was given, and stays a valid row', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const last = steps.reduce<Sitting>((sitting, { item, state, seconds }) => {
          const before = JSON.stringify(sitting);
          const after = recordAnswer(sitting, { item, state, at: at(seconds) });
          expect(JSON.stringify(sitting)).toBe(before);
          expect(after.log.slice(0, sitting.log.length)).toEqual(sitting.log);
          expect(currentAnswers(after).get(item)).toEqual(state);
          return after;
        }, fresh());
        const done = finishSitting(last, sample.facts, at(200));
        expect(v.safeParse(sittingSchema, done).issues).toBeUndefined();
        expect(done.log.map((line) => line.order)).toEqual(done.log.map((_, place) => place + 1));
        for (const [place, line] of done.log.entries()) {
          const above = done.log.slice(0, place).findLast((other) => other.item === line.item);
          expect(line.before).toEqual(above?.after ?? null);
        }
      }),
    );
  });
});
