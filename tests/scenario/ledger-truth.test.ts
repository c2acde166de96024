import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Dataset } from '#domain/export/dataset.ts';
import { exportFiles } from '#domain/export/export-files.ts';
import { fhirBundle } from '#domain/fhir/bundle.ts';
import type { CheckIn, Consent, Enrolment, Mood, Progress, Reading, Sitting } from '#domain/record/schema.ts';
import { sampleStudy } from '#domain/study/sample.test-data.ts';
import { ledger } from '#store/tables.ts';
import { compileContent } from '#tools/content/compile.ts';

/**
 * The ledger says which fields may travel to research. Here each field is changed alone: when a file for the team changes with it,
 * the field travels. So a field that travels without being marked is found, and a mark for a field that stays is too.
 */

const { questionnaires } = compileContent(join(import.meta.dirname, '../../content'), 'en').content;

const at = { utc: '2026-03-02T18:30:00.000Z', offset: 60 };
const later = { utc: '2026-05-02T18:30:00.000Z', offset: -60 };
const { plan, words, brought } = sampleStudy();
const [english] = Object.values(words);
const study: Enrolment['study'] = { plan, words, brought };

type Rows = {
  readonly sittings: Required<Sitting>;
  readonly readings: Required<Reading>;
  readonly moods: Required<Mood>;
  readonly consents: Required<Consent>;
  readonly enrolments: Required<Omit<Enrolment, 'withdrawal'>> & Pick<Enrolment, 'withdrawal'>;
  readonly progress: Required<Progress>;
  readonly checkIns: Required<CheckIn>;
};

const kept: Rows = {
  sittings: {
    id: 'w2.hsi.1.0.0',
    enrolment: 'e1',
    wave: 'w2',
    questionnaire: 'hsi',
    version: '1.0.0',
    language: 'en',
    digest: 'fnv1a64-1',
    shown: ['hsi_friend', 'hsi_doctor'],
    log: [{ order: 1, item: 'hsi_friend', before: null, after: { kind: 'answered', value: 5 }, at, clockJump: false }],
    startedAt: at,
    finishedAt: at,
    dueOn: '2026-03-02',
    late: false,
  },
  readings: {
    id: 'listen.a',
    story: 'a',
    version: '1.0.0',
    at,
    finished: true,
    hope: 1,
    likeMe: 1,
    learned: 1,
    distress: false,
    seen: { version: '1.0.0', language: 'en', digest: 'one' },
  },
  moods: { id: 'm', when: 'arriving', mood: 'low', at, seen: { version: '1.0.0', language: 'en', digest: 'one' } },
  consents: {
    id: 'c1',
    purpose: 'take-part',
    given: true,
    study: { id: 'sample', version: '1.0.0' },
    textDigest: 'one',
    language: 'en',
    at,
  },
  enrolments: {
    id: 'e1',
    study,
    digest: 'one',
    language: 'en',
    code: 'ABCDEFGHJK',
    sealed: 'sealed-one',
    joinedAt: at,
    baselineBefore: '2026-02-01',
    allocation: { arm: 'path', how: 'sealed', at },
    fault: { kind: 'seal-damaged', at },
    withdrawal: undefined,
    earlierCodes: [],
  },
  progress: {
    way: 'whole',
    startedAt: at,
    placed: [{ stone: 'arrive', at }],
    skipped: [],
    at: {},
    current: 'tell',
    again: [],
    only: ['arrive'],
    seed: 1,
  },
  checkIns: { id: 'k1', day: 1, dueOn: '2026-03-03', answer: 'did-it', next: 'keep', laterOn: '2026-03-20', at },
};

const otherwise: Rows = {
  sittings: {
    id: 'another',
    enrolment: 'e2',
    wave: 'm3',
    questionnaire: 'hsp',
    version: '9.0.0',
    language: 'fr',
    digest: 'fnv1a64-2',
    shown: ['hsi_doctor', 'hsi_friend'],
    log: [{ order: 1, item: 'hsi_friend', before: null, after: { kind: 'declined' }, at, clockJump: false }],
    startedAt: later,
    finishedAt: later,
    dueOn: '2026-05-02',
    late: true,
  },
  readings: {
    id: 'listen.b',
    story: 'b',
    version: '9.0.0',
    at: later,
    finished: false,
    hope: 5,
    likeMe: 5,
    learned: 5,
    distress: true,
    seen: { version: '2.0.0', language: 'fr', digest: 'two' },
  },
  moods: { id: 'n', when: 'leaving', mood: null, at: later, seen: { version: '2.0.0', language: 'fr', digest: 'two' } },
  consents: {
    id: 'c2',
    purpose: 'ask-again',
    given: false,
    study: { id: 'sample', version: '2.0.0' },
    textDigest: 'two',
    language: 'fr',
    at: later,
  },
  enrolments: {
    id: 'e2',
    study: { ...study, plan: { ...plan, version: '2.0.0' }, words: english === undefined ? {} : { fr: english } },
    digest: 'two',
    language: 'fr',
    code: '0000000000',
    sealed: 'sealed-two',
    joinedAt: later,
    baselineBefore: '2026-02-15',
    allocation: { arm: 'doors', how: 'drawn', at: later },
    fault: { kind: 'unknown-arm', at: later },
    withdrawal: { at: later, answersSoFar: 'may-be-used' },
    earlierCodes: ['1111111111'],
  },
  progress: {
    way: 'short',
    startedAt: later,
    placed: [
      { stone: 'arrive', at },
      { stone: 'tell', at: later },
    ],
    skipped: ['find'],
    at: { tell: 'write' },
    current: 'find',
    again: ['tell'],
    only: ['tell'],
    seed: 2,
  },
  checkIns: { id: 'k2', day: 3, dueOn: '2026-03-05', answer: 'not-yet', next: 'rest', laterOn: '2026-03-21', at: later },
};

/** As `walk/dataset.ts` hands it over: the code that is typed or issued stands for the person. */
function datasetOf(rows: Rows): Dataset {
  const { withdrawal, ...joined } = rows.enrolments;
  return {
    participant: rows.enrolments.code,
    install: 'i',
    appVersion: '0.1.0',
    contentDigest: 'c',
    madeAt: later,
    timeZone: 'Europe/London',
    schedule: plan.schedule,
    enrolment: withdrawal === undefined ? joined : { ...joined, withdrawal },
    questionnaires,
    sittings: [rows.sittings],
    moods: [rows.moods],
    readings: [rows.readings],
    consents: [rows.consents],
    progress: rows.progress,
    checkIns: [rows.checkIns],
  };
}

function filesOf(rows: Rows): string {
  const dataset = datasetOf(rows);
  return [...exportFiles(dataset), fhirBundle(dataset)].map(({ text }) => text).join('\n');
}

const drawers = Object.keys(kept) as readonly (keyof Rows)[];
const before = filesOf(kept);

function marksOf(fields: object): readonly (readonly [field: string, leaves: string])[] {
  return Object.entries(fields) as (readonly [string, string])[];
}

function travels(drawer: keyof Rows, field: string): boolean {
  const changed = { ...kept[drawer], [field]: (otherwise[drawer] as Readonly<Record<string, unknown>>)[field] };
  return filesOf({ ...kept, [drawer]: changed }) !== before;
}

describe('the ledger tells the truth about research', () => {
  it('marks nothing outside the drawers that the files are made of', () => {
    const others = Object.entries(ledger).filter(([drawer]) => !(drawers as readonly string[]).includes(drawer));
    const marked = others
      .flatMap(([, { fields }]) => marksOf(fields))
      .filter(([, leaves]) => leaves === 'research' || leaves === 'counted');
    expect(marked).toEqual([]);
  });

  it.each(drawers)('has every field of %s changed in this test', (drawer) => {
    expect(Object.keys(otherwise[drawer]).toSorted()).toEqual(Object.keys(ledger[drawer].fields).toSorted());
    expect(Object.entries(otherwise[drawer]).filter(([field, value]) => value === Reflect.get(kept[drawer], field))).toEqual([]);
  });

  const marks = drawers.flatMap((drawer) => marksOf(ledger[drawer].fields).map(([field, leaves]) => ({ drawer, field, leaves })));

  // One check-in is one, whatever its id: how many there are is tried below.
  it.each(marks.filter(({ leaves }) => leaves !== 'counted'))('$drawer: $field leaves as $leaves', ({ drawer, field, leaves }) => {
    expect(travels(drawer, field)).toBe(leaves === 'research');
  });

  it('lets only the number of what is counted travel', () => {
    expect(travels('progress', 'placed')).toBe(true);
    const elsewhere = { ...kept.progress, placed: [{ stone: 'find' as const, at: later }] };
    expect(filesOf({ ...kept, progress: elsewhere })).toBe(before);
    expect(travels('readings', 'finished')).toBe(true);
    expect(travels('checkIns', 'id')).toBe(false);
    const twice = { ...datasetOf(kept), checkIns: [kept.checkIns, otherwise.checkIns] };
    expect(exportFiles(twice).map(({ text }) => text)).not.toEqual(exportFiles(datasetOf(kept)).map(({ text }) => text));
  });
});
