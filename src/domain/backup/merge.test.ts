import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareDrawers } from '#domain/backup/compare.ts';
import { mergeDrawers } from '#domain/backup/merge.ts';
import { drawers, empty } from '#domain/export/any-drawers.test-data.ts';
import type { TakeawayDrawers } from '#domain/export/takeaway.ts';
import { readTakeaway, writeTakeaway } from '#domain/export/takeaway.ts';
import type { AnswerLine, Enrolment, Piece, Plan, Sitting } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

const at = (minute: number) => momentAt(Date.UTC(2026, 2, 1, 8, minute), 60);
const piece = (...[id, text, minute, more = {}]: readonly [string, string, number, Partial<Piece>?]): Piece => ({
  id,
  kind: 'telling',
  prompt: 'rough',
  text,
  createdAt: at(0),
  changedAt: at(minute),
  ...more,
});
const holding = (some: Partial<TakeawayDrawers>): TakeawayDrawers => ({ ...empty, ...some });
const merged = (here: TakeawayDrawers, file: TakeawayDrawers) => mergeDrawers(here, file).drawers;

/** Two phones on which the same things were begun, so that ids meet. */
const phone = drawers.map((any): TakeawayDrawers => {
  const named = Object.entries(any).map(([name, rows]) => [
    name,
    Array.isArray(rows)
      ? (rows as readonly { readonly id: string }[]).map((row, place) => ({ ...row, id: `${name}${String(place)}` }))
      : rows,
  ]);
  return Object.fromEntries(named) as TakeawayDrawers;
});
const two = fc.tuple(phone, phone);

/** Everything somebody wrote, wherever it stands. */
function wordsIn({ pieces, plan, received, contributions, reviews }: TakeawayDrawers): ReadonlySet<string> {
  const planned = plan === undefined ? [] : [plan.wish, plan.outcome, plan.obstacle, plan.feeling, plan.act, plan.step, plan.place];
  const written = [
    ...pieces.flatMap(({ text, earlier = [] }) => [...text.split('\n'), ...earlier.flatMap((version) => version.text.split('\n'))]),
    ...planned.flatMap((text) => text.split('\n')),
    ...[...received, ...contributions, ...reviews].map(({ file }) => file),
  ];
  return new Set(written.map((text) => text.trim()).filter((text) => text !== ''));
}

describe('fault 42: putting a file together with what is here', () => {
  it('twice is as once', () => {
    fc.assert(
      fc.property(two, ([here, file]) => {
        const once = merged(here, file);
        expect(merged(once, file)).toEqual(once);
      }),
    );
  });

  it('with itself changes nothing, and gives back the very same rows', () => {
    fc.assert(
      fc.property(phone, (here) => {
        const again = merged(here, structuredClone(here));
        expect(again).toEqual(here);
        again.pieces.forEach((row, place) => expect(row).toBe(here.pieces[place]));
      }),
    );
  });

  it('never lowers the number of rows in any drawer, and keeps every id that was here', () => {
    fc.assert(
      fc.property(two, ([here, file]) => {
        const together = merged(here, file);
        for (const [name, rows] of Object.entries(here)) {
          if (!Array.isArray(rows)) continue;
          const ids = (list: unknown) => (list as readonly { readonly id: string }[]).map(({ id }) => id);
          expect(ids(together[name as keyof TakeawayDrawers]).slice(0, rows.length)).toEqual(ids(rows));
        }
      }),
    );
  });

  it('loses no word of either', () => {
    fc.assert(
      fc.property(two, ([here, file]) => {
        const together = wordsIn(merged(here, file));
        for (const words of [...wordsIn(here), ...wordsIn(file)]) expect(together).toContain(words);
      }),
    );
  });

  it('gives the same texts, whichever phone is the file', () => {
    fc.assert(
      fc.property(two, ([here, file]) => {
        const sorted = (all: TakeawayDrawers) => all.pieces.toSorted((one, other) => (one.id < other.id ? -1 : 1));
        expect(sorted(merged(here, file))).toEqual(sorted(merged(file, here)));
      }),
    );
  });

  it('gives rows that a file of today holds', () => {
    fc.assert(
      fc.property(two, ([here, file]) => {
        const together = merged(here, file);
        const text = writeTakeaway({ appVersion: '0', madeAt: at(0), drawers: together }, () => 'd');
        expect(readTakeaway(text, 10_000_000, () => 'd')).toMatchObject({ kind: 'ok', data: together });
      }),
    );
  });

  it('keeps the newer text, older over newer and newer over older, and the other one as an earlier version', () => {
    const older = holding({ pieces: [piece('p', 'on the bus', 1)] });
    const newer = holding({ pieces: [piece('p', 'on the bus home', 9)] });
    const both = [piece('p', 'on the bus home', 9, { earlier: [{ text: 'on the bus', at: at(1) }] })];
    expect([merged(older, newer).pieces, merged(newer, older).pieces]).toEqual([both, both]);
  });

  it('keeps the words of an older plan as a text of their own, once', () => {
    const plan = (wish: string, minute: number): Plan => {
      return { wish, outcome: 'o', obstacle: '', feeling: '', act: '', step: 's', place: '', changedAt: at(minute) };
    };
    const together = merged(holding({ plan: plan('sleep', 9) }), holding({ plan: plan('talk to Mum', 1) }));
    expect([together.plan?.wish, together.pieces.map(({ kind, text }) => [kind, text])]).toEqual([
      'sleep',
      [['earlier-plan', 'talk to Mum\no\ns']],
    ]);
    expect(merged(together, holding({ plan: plan('talk to Mum', 1) })).pieces).toHaveLength(1);
  });

  it('keeps settings as they are here, and takes no promise of another browser along', () => {
    const here = holding({ settings: { country: 'GB' } });
    const file = holding({ settings: { country: 'IE', theme: 'dark', persistGranted: true, persistAsked: at(1) } });
    expect(merged(here, file).settings).toEqual({ country: 'GB', theme: 'dark' });
  });

  it('keeps both where a recording of one name sounds different', () => {
    const recording = { id: 'v', telling: 'river', type: 'audio/webm', length: 3, startedAt: at(1) };
    const sound = (data: string) => holding({ recordings: [recording], sounds: [{ id: 'v.0', recording: 'v', order: 0, data }] });
    const together = merged(sound('AAAA'), sound('BBBB'));
    expect(together.sounds.map(({ data, recording: of }) => [data, together.recordings.some(({ id }) => id === of)])).toEqual([
      ['AAAA', true],
      ['BBBB', true],
    ]);
    expect(merged(together, sound('BBBB'))).toEqual(together);
  });
});

/** In the order of its place: number, item, value, minute, and the value of before. */
const line = (...[order, item, value, minute, before]: readonly [number, string, number, number, number?]): AnswerLine => ({
  order,
  item,
  before: before === undefined ? null : { kind: 'answered', value: before },
  after: { kind: 'answered', value },
  at: at(minute),
  clockJump: false,
});
const sitting = (log: readonly AnswerLine[], more: Partial<Sitting> = {}): Sitting => ({
  id: 'pre.hsi.1.0.0',
  wave: 'pre',
  questionnaire: 'hsi',
  version: '1.0.0',
  language: 'en',
  digest: 'd',
  shown: ['a'],
  log: [...log],
  startedAt: at(0),
  ...more,
});
const answering = (one: Sitting) => holding({ sittings: [one] });

describe('logs of answers', () => {
  it('take the longer of two where one is the beginning of the other', () => {
    const [short, long] = [sitting([line(1, 'a', 3, 1)]), sitting([line(1, 'a', 3, 1), line(2, 'b', 2, 2)])];
    expect(merged(answering(short), answering(long)).sittings[0]?.log).toEqual(long.log);
    expect(merged(answering(long), answering(short)).sittings[0]?.log).toEqual(long.log);
  });

  it('have every line of both, in the order of time, each saying what stood before it', () => {
    const here = sitting([line(1, 'a', 3, 1), line(2, 'a', 5, 6, 3)]);
    const file = sitting([line(1, 'a', 3, 1), line(2, 'b', 2, 4), line(3, 'a', 1, 7, 3)], { finishedAt: at(8) });
    const both = [line(1, 'a', 3, 1), line(2, 'b', 2, 4), line(3, 'a', 5, 6, 3), line(4, 'a', 1, 7, 5)];
    const together = merged(answering(here), answering(file));
    expect(together.sittings[0]).toEqual(sitting(both, { finishedAt: at(8) }));
    expect(merged(together, answering(file))).toEqual(together);
    expect(merged(answering(file), answering(here)).sittings).toEqual(together.sittings);
  });

  it('are not mixed when they were begun another time: those here stay, and it is said', () => {
    const [here, file] = [sitting([line(1, 'a', 3, 1)]), sitting([line(1, 'a', 7, 2)], { startedAt: at(1) })];
    const { drawers: together, leftOut } = mergeDrawers(answering(here), answering(file));
    expect([together.sittings, leftOut.sittings]).toEqual([[here], 1]);
  });
});

describe('fault 42: a file from another study', () => {
  const enrolment = (id: string, study: string, code: string) =>
    ({ id, study: { plan: { id: study } }, code, joinedAt: at(0), digest: '', language: 'en', earlierCodes: [] }) as unknown as Enrolment;
  const consent = (id: string, study: string) => {
    return { id, purpose: 'take-part', given: true, study: { id: study, version: '1.0.0' }, textDigest: '', language: 'en', at: at(0) };
  };
  const taking = (id: string, study: string, code: string) =>
    holding({
      enrolments: [enrolment(id, study, code)],
      consents: [consent(`yes-${id}`, study)],
      sittings: [sitting([], { id: `${id}.pre`, enrolment: id })],
      pieces: [piece(`p-${id}`, `words of ${id}`, 1)],
    });

  it.each([
    ['another study', taking('e2', 'other', 'AB12')],
    ['another code of the same study', taking('e2', 'pilot', 'XY99')],
  ])('%s: its taking part, consents and answers stay in the file; words come along', (_name, file) => {
    const here = taking('e1', 'pilot', 'AB12');
    const { drawers: together, leftOut } = mergeDrawers(here, file);
    expect(leftOut).toEqual({ studies: 1, sittings: 1, consents: 1 });
    expect([together.enrolments, together.consents, together.sittings]).toEqual([here.enrolments, here.consents, here.sittings]);
    expect(together.pieces).toHaveLength(2);
  });

  it('comes along under the same code, each answer with its own taking part', () => {
    const together = mergeDrawers(taking('e2', 'pilot', 'AB12'), taking('e1', 'pilot', 'AB12'));
    expect(together.leftOut).toEqual({ studies: 0, sittings: 0, consents: 0 });
    expect(together.drawers.sittings.map((one) => [one.id, one.enrolment])).toEqual([
      ['e2.pre', 'e2'],
      ['e1.pre', 'e1'],
    ]);
  });

  it('comes along where this phone takes part in nothing', () => {
    expect(merged(empty, taking('e1', 'pilot', 'AB12')).enrolments).toHaveLength(1);
  });
});

describe('compareDrawers', () => {
  it('counts what is new, the same, newer in the file and newer here', () => {
    const here = holding({ pieces: [piece('same', 'x', 1), piece('old', 'x', 1), piece('new', 'y', 9), piece('mine', 'z', 1)] });
    const file = holding({ pieces: [piece('same', 'x', 1), piece('old', 'y', 5), piece('new', 'x', 1), piece('fresh', 'w', 30)] });
    expect(compareDrawers(here, file)).toMatchObject({
      texts: { inFile: 4, fresh: 1, same: 1, newerInFile: 1, newerHere: 1 },
      span: { from: at(0), to: at(30) },
      nothingHere: false,
      onlyHere: 1,
    });
  });

  it('knows a phone with nothing but settings on it', () => {
    expect(compareDrawers(holding({ settings: { country: 'GB' } }), empty)).toMatchObject({ nothingHere: true, span: undefined });
  });
});
