import { describe, expect, it } from 'vitest';

import { empty } from '../export/any-drawers.test-data.ts';
import type { TakeawayDrawers } from '../export/takeaway.ts';
import type { Enrolment, Piece, Plan, Progress, Reading, Sitting } from '../record/schema.ts';
import type { Contribution, Recording } from '../record/telling-schema.ts';
import { momentAt } from '../time/moment.ts';
import { compareDrawers } from './compare.ts';
import { mergeDrawers, replaceDrawers } from './merge.ts';

const at = (minute: number) => momentAt(Date.UTC(2026, 2, 1, 8, minute), 60);
const holding = (some: Partial<TakeawayDrawers>): TakeawayDrawers => ({ ...empty, ...some });
const merged = (here: Partial<TakeawayDrawers>, file: Partial<TakeawayDrawers>) => mergeDrawers(holding(here), holding(file)).drawers;
/** What comes of two rows, whichever of the two phones is the file. */
const bothWays = <Rows>(one: Partial<TakeawayDrawers>, other: Partial<TakeawayDrawers>, rows: (all: TakeawayDrawers) => Rows) => [
  rows(merged(one, other)),
  rows(merged(other, one)),
];

const piece = (text: string, minute: number, earlier?: Piece['earlier']): Piece => ({
  id: 'p',
  kind: 'telling',
  prompt: 'rough',
  text,
  createdAt: at(0),
  changedAt: at(minute),
  ...(earlier === undefined ? {} : { earlier }),
});

describe('two versions of one text', () => {
  it('become the newer one with all that came before it, oldest first, each once', () => {
    const older = piece('two', 2, [{ text: 'one', at: at(1) }]);
    const newer = piece('four', 9, [
      { text: 'three', at: at(5) },
      { text: 'one', at: at(1) },
    ]);
    const earlier = ['one', 'two', 'three'];
    const texts = bothWays({ pieces: [older] }, { pieces: [newer] }, ({ pieces }) =>
      pieces.map((one) => [one.text, one.earlier?.map(({ text }) => text)]),
    );
    expect(texts).toEqual([[['four', earlier]], [['four', earlier]]]);
  });

  it('keep no empty page as an earlier version, and no version that stands there now', () => {
    const rows = bothWays({ pieces: [piece(' \n', 2)] }, { pieces: [piece('Words', 9)] }, ({ pieces }) => pieces[0]);
    expect(rows).toEqual([piece('Words', 9), piece('Words', 9)]);
    const again = bothWays({ pieces: [piece('Words', 2)] }, { pieces: [piece('Words', 9)] }, ({ pieces }) => pieces[0]);
    expect(again).toEqual([piece('Words', 9), piece('Words', 9)]);
  });
});

describe('two rows of one reading', () => {
  const reading = (minute: number, more: Partial<Reading>): Reading => ({
    id: 'r',
    story: 's',
    version: '1.0.0',
    at: at(minute),
    finished: false,
    ...more,
  });

  it('become one that is finished when either is, and has every answer that was given, the newer where both have one', () => {
    const one = reading(1, { finished: true, hope: 2, learned: 4 });
    const other = reading(9, { hope: 5, distress: true });
    const together = reading(9, { finished: true, hope: 5, learned: 4, distress: true });
    expect(bothWays({ readings: [one] }, { readings: [other] }, ({ readings }) => readings)).toEqual([[together], [together]]);
  });
});

describe('two rows of one recording', () => {
  const recording = (length: number, more: Partial<Recording> = {}): Recording => ({
    id: 'v',
    telling: 't',
    type: 'audio/webm',
    length,
    startedAt: at(1),
    ...more,
  });

  it('become the longer one, and of two alike the one that was ended', () => {
    const [short, long, ended] = [recording(3), recording(9), recording(9, { endedAt: at(2) })];
    expect(bothWays({ recordings: [short] }, { recordings: [long] }, ({ recordings }) => recordings)).toEqual([[long], [long]]);
    expect(bothWays({ recordings: [long] }, { recordings: [ended] }, ({ recordings }) => recordings)).toEqual([[ended], [ended]]);
    expect(bothWays({ recordings: [recording(3, { endedAt: at(2) })] }, { recordings: [long] }, ({ recordings }) => recordings)).toEqual([
      [long],
      [long],
    ]);
  });
});

describe('two rows of one story for a library', () => {
  const contribution = (file: string, minute: number, more: Partial<Contribution> = {}): Contribution => ({
    id: 'c',
    library: 'shelf',
    code: 'x',
    file,
    pieces: [],
    madeAt: at(minute),
    ...more,
  });

  it('become one with everything that happened to it when they are of the same file', () => {
    const [handed, withdrawn] = [contribution('f', 1, { handedOver: at(3) }), contribution('f', 1, { withdrawn: at(5) })];
    const together = contribution('f', 1, { handedOver: at(3), withdrawn: at(5) });
    expect(bothWays({ contributions: [handed] }, { contributions: [withdrawn] }, ({ contributions }) => contributions)).toEqual([
      [together],
      [together],
    ]);
  });

  it('are both kept when the files differ: the newer keeps the name', () => {
    const rows = bothWays({ contributions: [contribution('old', 1)] }, { contributions: [contribution('new', 9)] }, ({ contributions }) =>
      contributions.map(({ id, file }) => [id === 'c', file]),
    );
    expect(rows).toEqual([
      [
        [true, 'new'],
        [false, 'old'],
      ],
      [
        [true, 'new'],
        [false, 'old'],
      ],
    ]);
  });
});

it('a code that was given up in either is remembered once, and the study stays as it is here', () => {
  const enrolment = (code: string, earlierCodes: string[]) =>
    ({
      id: 'e',
      study: { plan: { id: 'pilot' } },
      code,
      joinedAt: at(0),
      digest: '',
      language: 'en',
      earlierCodes,
    }) as unknown as Enrolment;
  const together = merged({ enrolments: [enrolment('AA', ['BB', 'CC'])] }, { enrolments: [enrolment('DD', ['CC', 'EE'])] });
  expect(together.enrolments).toEqual([enrolment('AA', ['BB', 'CC', 'EE'])]);
});

it('a yes of another study that is here already is the same yes, and is not counted as left out', () => {
  const study = { id: 'other', version: '1.0.0' };
  const consent = { id: 'y', purpose: 'take-part', given: true, study, textDigest: '', language: 'en', at: at(0) };
  const taking = (id: string, plan: string) => ({ id, study: { plan: { id: plan } }, code: id, earlierCodes: [] }) as unknown as Enrolment;
  const { leftOut } = mergeDrawers(
    holding({ enrolments: [taking('e1', 'pilot')], consents: [consent] }),
    holding({ enrolments: [taking('e2', 'other')], consents: [consent, { ...consent, id: 'z' }] }),
  );
  expect(leftOut).toEqual({ studies: 1, sittings: 0, consents: 1 });
});

describe('two cairns', () => {
  const progress = (more: Partial<Progress>): Progress => ({ way: 'whole', placed: [], skipped: [], at: {}, seed: 1, ...more });

  it('become one with every stone of either, each as it was first placed, begun when the first of them was', () => {
    const here = progress({
      startedAt: at(5),
      placed: [
        { stone: 'tell', at: at(9) },
        { stone: 'plan', at: at(20) },
      ],
      skipped: ['find'],
      at: { tell: 'here' },
    });
    const file = progress({
      startedAt: at(2),
      placed: [
        { stone: 'find', at: at(3) },
        { stone: 'tell', at: at(4) },
      ],
      skipped: ['listen'],
      at: { tell: 'there', plan: 'there' },
      seed: 2,
    });
    const together = merged({ progress: here }, { progress: file }).progress;
    expect(together).toEqual({
      ...here,
      startedAt: at(2),
      placed: [
        { stone: 'find', at: at(3) },
        { stone: 'tell', at: at(4) },
        { stone: 'plan', at: at(20) },
      ],
      skipped: ['listen'],
      at: { tell: 'here', plan: 'there' },
    });
    expect(merged({ progress: progress({ startedAt: at(2) }) }, { progress: progress({ startedAt: at(5) }) }).progress?.startedAt).toEqual(
      at(2),
    );
    expect(merged({ progress: progress({ seed: 3 }) }, { progress: progress({ seed: 4 }) }).progress).toEqual(progress({ seed: 3 }));
  });
});

describe('what was picked', () => {
  it('stays as it is here, what was never picked comes from the file, and saved stories are those of both', () => {
    const together = merged(
      { choices: { story: 'a', savedStories: ['a', 'b'] } },
      { choices: { story: 'z', shape: 'river', savedStories: ['b', 'c'] } },
    );
    expect(together.choices).toEqual({ story: 'a', shape: 'river', savedStories: ['a', 'b', 'c'] });
    expect(merged({ choices: { story: 'a' } }, { choices: { shape: 'river' } }).choices).toEqual({ story: 'a', shape: 'river' });
  });

  it('is one thing that stands in the way: never a listed one from the file beside own words here', () => {
    const listed = { barrier: 'burden', branch: 'social' as const };
    expect(merged({ choices: { barrierOwn: 'No words' } }, { choices: listed }).choices).toEqual({ barrierOwn: 'No words' });
    expect(merged({ choices: listed }, { choices: { barrierOwn: 'No words' } }).choices).toEqual(listed);
    expect(merged({ choices: { story: 'a' } }, { choices: listed }).choices).toEqual({ story: 'a', ...listed });
  });
});

it('a file in the place of what is here brings its settings, but no promise of another browser', () => {
  const here = { settings: { country: 'GB', persistAsked: at(1), persistGranted: false } };
  const file = { settings: { country: 'IE', persistAsked: at(2), persistGranted: true } };
  expect(replaceDrawers(holding(here), holding(file)).settings).toEqual({ ...here.settings, country: 'IE' });
  expect(replaceDrawers(holding({}), holding(file)).settings).toEqual({ country: 'IE' });
  expect(replaceDrawers(holding(here), holding({})).settings).toEqual({ persistAsked: at(1), persistGranted: false });
});

describe('what a file would change', () => {
  const plan: Plan = { wish: 'w', outcome: '', obstacle: '', feeling: '', act: '', step: '', place: '', changedAt: at(1) };
  const sitting = (minute: number, answered?: number): Sitting => ({
    id: 's',
    wave: 'pre',
    questionnaire: 'hsi',
    version: '1.0.0',
    language: 'en',
    digest: '',
    shown: [],
    log:
      answered === undefined
        ? []
        : [{ order: 1, item: 'a', before: null, after: { kind: 'answered', value: 1 }, at: at(answered), clockJump: false }],
    startedAt: at(minute),
  });

  it('is said of the plan: new, the same, newer there or newer here', () => {
    const standing = (here: Plan | undefined, file: Plan | undefined) => {
      const { inFile: _all, ...kinds } = compareDrawers(
        holding(here === undefined ? {} : { plan: here }),
        holding(file === undefined ? {} : { plan: file }),
      ).plan;
      return Object.entries(kinds).flatMap(([kind, count]) => (count === 0 ? [] : [kind]));
    };
    const later = { ...plan, wish: 'x', changedAt: at(5) };
    expect([
      standing(undefined, plan),
      standing(plan, plan),
      standing(plan, later),
      standing(later, plan),
      standing(plan, undefined),
    ]).toEqual([['fresh'], ['same'], ['newerInFile'], ['newerHere'], []]);
  });

  it('is said of answers by the last one, and by the beginning where none was given', () => {
    const answers = (here: Sitting, file: Sitting) => compareDrawers(holding({ sittings: [here] }), holding({ sittings: [file] })).answers;
    expect(answers(sitting(1, 9), sitting(2, 5))).toMatchObject({ newerHere: 1, newerInFile: 0 });
    expect(answers(sitting(1), sitting(2))).toMatchObject({ newerHere: 0, newerInFile: 1 });
    expect(answers(sitting(1, 9), sitting(2))).toMatchObject({ newerHere: 1 });
  });

  it('reaches from the first to the last moment of texts, answers, recordings and the plan', () => {
    const span = (some: Partial<TakeawayDrawers>) => compareDrawers(empty, holding(some)).span;
    const recording = { id: 'v', telling: 't', type: 'audio/webm', length: 3, startedAt: at(30) };
    expect(span({ plan: { ...plan, changedAt: at(40) }, recordings: [recording], sittings: [sitting(20)] })).toEqual({
      from: at(20),
      to: at(40),
    });
    expect(span({ plan })).toEqual({ from: at(1), to: at(1) });
    expect(span({ settings: { country: 'GB' } })).toBeUndefined();
  });

  it('is nothing to lose where there are no stones, no plan and no rows', () => {
    const stone = { stone: 'tell', at: at(1) } as const;
    const progress = (placed: Progress['placed']): Progress => ({ way: 'whole', placed, skipped: [], at: {}, seed: 1 });
    const nothing = (some: Partial<TakeawayDrawers>) => compareDrawers(holding(some), empty).nothingHere;
    expect([nothing({ progress: progress([]), choices: { story: 'a' } }), nothing({})]).toEqual([true, true]);
    expect([nothing({ progress: progress([stone]) }), nothing({ plan }), nothing({ sittings: [sitting(1)] })]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
