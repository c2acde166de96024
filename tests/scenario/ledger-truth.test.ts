import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { answerFiles } from '#domain/export/answer-files.ts';
import type { Mood, Reading, Sitting } from '#domain/record/schema.ts';
import { ledger } from '#store/tables.ts';
import { compileContent } from '#tools/content/compile.ts';

/**
 * The ledger says which fields may travel to research. Here each field is changed alone: when the answers file changes with it,
 * the field travels. So a field that travels without being marked is found, and a mark for a field that stays is too.
 */

const { questionnaires } = compileContent(join(import.meta.dirname, '../../content'), 'en').content;

const at = { utc: '2026-03-02T18:30:00.000Z', offset: 60 };
const later = { utc: '2026-05-02T18:30:00.000Z', offset: -60 };

const sitting: Required<Sitting> = {
  id: 'w2.hsi.1.0.0',
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
};
const reading: Required<Reading> = {
  id: 'listen.a',
  story: 'a',
  version: '1.0.0',
  at,
  finished: true,
  hope: 1,
  likeMe: 1,
  learned: 1,
  distress: false,
};
const mood: Required<Mood> = { id: 'm', when: 'arriving', mood: 'low', at };

type Kept = { readonly sittings: readonly Sitting[]; readonly readings: readonly Reading[]; readonly moods: readonly Mood[] };

const kept: Kept = { sittings: [sitting], readings: [reading], moods: [mood] };

const otherwise: { readonly sittings: Required<Sitting>; readonly readings: Required<Reading>; readonly moods: Required<Mood> } = {
  sittings: {
    id: 'another',
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
  readings: { id: 'listen.b', story: 'b', version: '9.0.0', at: later, finished: false, hope: 5, likeMe: 5, learned: 5, distress: true },
  moods: { id: 'n', when: 'leaving', mood: null, at: later },
};

function answersFile(what: Kept): string | undefined {
  return answerFiles({ participant: 'P', appVersion: '0.1.0', questionnaires, ...what })[0]?.text;
}

const withAnswers = ['sittings', 'readings', 'moods'] as const;

function marksOf(fields: object): readonly (readonly [field: string, leaves: string])[] {
  return Object.entries(fields) as (readonly [string, string])[];
}

function travels(drawer: (typeof withAnswers)[number], field: string): boolean {
  const [row] = kept[drawer];
  const changed = { ...row, [field]: (otherwise[drawer] as Readonly<Record<string, unknown>>)[field] };
  return answersFile({ ...kept, [drawer]: [changed] }) !== answersFile(kept);
}

describe('the ledger tells the truth about research', () => {
  it('marks nothing outside the drawers that the answers file is made of', () => {
    const others = Object.entries(ledger).filter(([drawer]) => !(withAnswers as readonly string[]).includes(drawer));
    expect(others.flatMap(([, { fields }]) => marksOf(fields)).filter(([, leaves]) => leaves === 'research')).toEqual([]);
  });

  it.each(withAnswers)('has every field of %s changed in this test', (drawer) => {
    expect(Object.keys(otherwise[drawer]).toSorted()).toEqual(Object.keys(ledger[drawer].fields).toSorted());
    expect(Object.entries(otherwise[drawer]).filter(([field, value]) => value === Reflect.get(kept[drawer][0] ?? {}, field))).toEqual([]);
  });

  it.each(withAnswers.flatMap((drawer) => marksOf(ledger[drawer].fields).map(([field, leaves]) => ({ drawer, field, leaves }))))(
    '$drawer: $field leaves as $leaves',
    ({ drawer, field, leaves }) => {
      expect(travels(drawer, field)).toBe(leaves === 'research');
    },
  );
});
