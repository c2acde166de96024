import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { changeBetween, comparisonsOf } from '#domain/path/change.ts';
import { ownSchedule } from '#domain/path/waves.ts';
import { sittingIdOf } from '#domain/questionnaire/flow.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { finishSitting, recordAnswer, startSitting } from '#domain/questionnaire/sitting.ts';
import type { AnswerState, Sitting } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

const codes = [1, 2, 3, 4, 5, 6, 7];

function asked(version = '1.0.0', words: Partial<Questionnaire['words']> = {}): Questionnaire {
  return {
    language: 'en',
    words: {
      title: 'Who',
      about: 'Who you might talk to.',
      stem: 'How likely would you talk to {item}?',
      items: { friend: 'a friend', doctor: 'a doctor', nobody: 'no one' },
      optionSets: { likely: Object.fromEntries(codes.map((code) => [String(code), `step ${code}`])) },
      ...words,
    },
    facts: {
      id: 'hsi',
      version,
      provenance: 'own',
      after: 'no published format',
      citation: 'made up for tests',
      licence: 'Apache-2.0',
      recall: 'now',
      direction: 'higher means more likely',
      optionSets: { likely: codes.map((code) => ({ code, score: code })) },
      items: [
        { id: 'friend', kind: 'rating', options: 'likely' },
        { id: 'doctor', kind: 'rating', options: 'likely' },
        { id: 'nobody', kind: 'rating', options: 'likely', noOne: true },
      ],
      scores: [],
    },
  };
}

const current = asked();
const days: Readonly<Record<string, number>> = { pre: 1, post: 1, w2: 15, w6: 43, m3: 92 };
const onDay = (day: number) => momentAt(Date.UTC(2026, 2, day, 12), 0);

type Given = {
  readonly answers: Readonly<Record<string, number | AnswerState>>;
  readonly finished?: boolean;
  readonly questionnaire?: Questionnaire;
  readonly day?: number;
};

function sat(wave: string, { answers, finished = true, questionnaire = current, day = days[wave] ?? 1 }: Given): Sitting {
  const at = onDay(day);
  const begun = Object.entries(answers).reduce(
    (sitting, [item, given]) =>
      recordAnswer(sitting, { item, state: typeof given === 'number' ? { kind: 'answered', value: given } : given, at }),
    startSitting({ id: sittingIdOf(wave, questionnaire.facts), wave, questionnaire, at }),
  );
  return finished ? finishSitting(begun, questionnaire.facts, at) : begun;
}

function compare(sittings: readonly Sitting[], questionnaires: readonly Questionnaire[] = [current]) {
  return comparisonsOf({ sittings, schedule: ownSchedule, questionnaires });
}

const [march1, march15] = ['2026-03-01', '2026-03-15'];

describe('changeBetween', () => {
  it.each([
    [3, 5, 'more-likely'],
    [3, 4, 'about-the-same'],
    [3, 3, 'about-the-same'],
    [3, 2, 'about-the-same'],
    [3, 1, 'less-likely'],
  ])('from %i to %i is %s', (before, after, expected) => {
    expect(changeBetween(before, after)).toBe(expected);
  });

  it('turns round with the direction', () => {
    const opposite = { 'more-likely': 'less-likely', 'less-likely': 'more-likely', 'about-the-same': 'about-the-same' };
    const code = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(code, code, (one, other) => {
        expect(changeBetween(other, one)).toBe(opposite[changeBetween(one, other)]);
      }),
    );
  });
});

describe('comparisonsOf', () => {
  it('sets the first answer against the newest, source by source, with no one apart', () => {
    const waves = [sat('w2', { answers: { friend: 6, nobody: 3 } }), sat('pre', { answers: { friend: 2, nobody: 6 } })];
    expect(compare(waves)).toEqual([
      {
        questionnaire: current,
        reworded: false,
        sources: [
          { item: 'friend', first: { day: march1, code: 2 }, between: [], latest: { day: march15, code: 6 }, change: 'more-likely' },
        ],
        noOne: [{ item: 'nobody', first: { day: march1, code: 6 }, between: [], latest: { day: march15, code: 3 }, change: 'less-likely' }],
      },
    ]);
  });

  it('keeps what was said in between, in the order of the waves', () => {
    const waves = [
      ['m3', 5],
      ['pre', 1],
      ['w6', 4],
      ['post', 2],
      ['w2', 3],
    ] as const;
    const [found] = compare(waves.map(([wave, friend]) => sat(wave, { answers: { friend } })));
    expect(found?.sources[0]).toMatchObject({ first: { code: 1 }, latest: { code: 5 } });
    expect(found?.sources[0]?.between.map(({ code }) => code)).toEqual([2, 3, 4]);
  });

  it('goes by the waves of the schedule even when the clock was set back', () => {
    const waves = [sat('pre', { answers: { friend: 1 }, day: 20 }), sat('w2', { answers: { friend: 6 }, day: 3 })];
    expect(compare(waves)[0]?.sources[0]).toMatchObject({ first: { code: 1 }, latest: { code: 6 } });
  });

  it('goes by the clock when a wave belongs to no schedule any more', () => {
    const waves = [sat('pre', { answers: { friend: 6 }, day: 20 }), sat('base', { answers: { friend: 1 }, day: 3 })];
    expect(compare(waves)[0]?.sources[0]).toMatchObject({ first: { code: 1 }, latest: { code: 6 } });
  });

  it('looks at each source by itself: what was left out once is compared with the time after', () => {
    const declined: AnswerState = { kind: 'declined' };
    const waves = [
      sat('pre', { answers: { friend: 2, doctor: declined } }),
      sat('post', { answers: { friend: 3, doctor: 2 } }),
      sat('w2', { answers: { friend: declined, doctor: 6 } }),
    ];
    expect(compare(waves)[0]?.sources).toMatchObject([
      { item: 'friend', first: { code: 2 }, latest: { code: 3 } },
      { item: 'doctor', first: { code: 2 }, latest: { code: 6 } },
    ]);
  });

  it('leaves out what was begun last and not finished, and takes an unfinished beginning', () => {
    const [pre, post] = [sat('pre', { answers: { friend: 2 }, finished: false }), sat('post', { answers: { friend: 3 } })];
    expect(compare([pre, post, sat('w2', { answers: { friend: 5 } })])[0]?.sources[0]?.latest.code).toBe(5);
    expect(compare([pre, post, sat('w2', { answers: { friend: 5 }, finished: false })])[0]?.sources[0]?.latest.code).toBe(3);
  });

  it('names the day on which an answer was corrected, and not that of its reason', () => {
    const pre = sat('pre', { answers: { friend: 2 } });
    const corrected = recordAnswer(pre, { item: 'friend', state: { kind: 'answered', value: 3 }, at: onDay(4) });
    const explained = recordAnswer(corrected, { item: 'friend', state: { kind: 'answered', value: 3 }, at: onDay(5), reason: 'slip' });
    expect(compare([explained, sat('w2', { answers: { friend: 3 } })])[0]?.sources[0]?.first).toEqual({ day: '2026-03-04', code: 3 });
  });

  it('finds nothing where nothing was answered twice', () => {
    expect(compare([])).toEqual([]);
    expect(compare([sat('pre', { answers: { friend: 2 } })])).toEqual([]);
    expect(compare([sat('pre', { answers: { friend: 2 } }), sat('post', { answers: { nobody: 2 } })])).toEqual([]);
  });

  it('shows no other questionnaire, whatever its scale', () => {
    const other = { ...current, facts: { ...current.facts, id: 'bar' } };
    const waves = ['pre', 'w2'].map((wave) => sat(wave, { answers: { friend: 2 }, questionnaire: other }));
    expect(compare(waves, [other])).toEqual([]);
  });

  describe('with two versions', () => {
    const newer = asked('1.1.0', { items: { friend: 'a friend', doctor: 'a doctor or nurse', nobody: 'no one' } });
    const waves = [
      sat('pre', { answers: { friend: 2, doctor: 1 } }),
      sat('w2', { answers: { friend: 6, doctor: 6 }, questionnaire: newer }),
    ];

    it('compares what kept its words, and says that some did not', () => {
      const [found] = compare(waves, [newer, current]);
      expect(found?.questionnaire).toBe(newer);
      expect(found?.sources.map(({ item }) => item)).toEqual(['friend']);
      expect(found?.reworded).toBe(true);
    });

    it('compares nothing with a version that is not at hand, and says so', () => {
      expect(compare(waves, [newer])).toMatchObject([{ sources: [], noOne: [], reworded: true }]);
    });

    it.each([
      ['another stem', asked('1.1.0', { stem: 'Would you talk to {item}?' })],
      ['another word for a step', asked('1.1.0', { optionSets: { likely: Object.fromEntries(codes.map((code) => [String(code), 'x'])) } })],
      [
        'another code',
        {
          ...newer,
          words: current.words,
          facts: {
            ...newer.facts,
            optionSets: {
              likely: [
                { code: 1, score: 2 },
                { code: 6, score: 1 },
              ],
            },
          },
        },
      ],
    ])('takes %s for other words', (_what, other) => {
      const pair = [waves[0], sat('w2', { answers: { friend: 6 }, questionnaire: other })].flatMap((one) => one ?? []);
      expect(compare(pair, [other, current])).toMatchObject([{ sources: [], reworded: true }]);
    });
  });
});
