import { isWaveDone } from '../path/due.ts';
import { dayOf } from '../time/day.ts';
import type { WavePlan } from '../wave/schema.ts';

import { timingOf, windowsByWave } from './asked.ts';
import { consentRows } from './consents.ts';
import type { CsvRow } from './csv.ts';
import type { Dataset } from './dataset.ts';
import { isWithheld, participantCells, participantVariables } from './participant.ts';
import { column, type Variable } from './variable.ts';

/**
 * Counts for a CONSORT diagram, as far as one phone can know them. Rows of many participants are added up by step and detail.
 * What a phone cannot see is said to be not observable: a nought would be a claim.
 */

const notObservable = 'not observable';

export const flowVariables: readonly Variable[] = [
  ...participantVariables,
  column('step', 'Step of the flow', { required: true }),
  column('detail', 'Which wave, arm or purpose; empty: none'),
  column('value', `Count for this participant and installation; ${notObservable}: a phone cannot know it`, {
    type: 'integer',
    noValue: notObservable,
  }),
  column('unit', 'What is counted', { required: true }),
  column('note', 'What to bear in mind'),
];

type Step = {
  readonly step: string;
  readonly detail?: string | undefined;
  readonly value: number | typeof notObservable;
  readonly unit: string;
  readonly note?: string | undefined;
};

export function flowRows(dataset: Dataset): readonly CsvRow[] {
  const common = participantCells(dataset);
  return stepsOf(dataset).map(({ step, detail, value, unit, note }) => ({
    ...common,
    step,
    detail: detail ?? null,
    value,
    unit,
    note: note ?? null,
  }));
}

function stepsOf(dataset: Dataset): readonly Step[] {
  const { enrolment, progress, readings, checkIns, schedule } = dataset;
  const unseen = ['invited', 'assessed', 'page-views'].map((step): Step => ({
    step,
    value: notObservable,
    unit: step === 'page-views' ? 'views' : 'people',
    note: 'happens before or outside the phone; the study team has to count it',
  }));
  const { allocation, withdrawal } = enrolment ?? {};
  return [
    ...unseen,
    ...consentSteps(dataset),
    { step: 'allocated', detail: allocation?.arm, value: Number(allocation !== undefined), unit: 'participants', note: allocation?.how },
    ...schedule.waves.flatMap((wave) => waveSteps(dataset, wave)),
    { step: 'stones-placed', value: progress?.placed.length ?? 0, unit: 'stones' },
    { step: 'stories-opened', value: new Set(readings.map(({ story }) => story)).size, unit: 'stories', note: 'each story once' },
    {
      step: 'stories-finished',
      value: new Set(readings.flatMap(({ story, finished }) => (finished ? [story] : []))).size,
      unit: 'stories',
      note: 'each story once',
    },
    { step: 'check-ins-answered', value: checkIns.length, unit: 'check-ins' },
    { step: 'withdrawn', value: Number(withdrawal !== undefined), unit: 'participants', note: withdrawal?.answersSoFar },
    {
      step: 'answers-in-this-export',
      value: Number(!isWithheld(dataset)),
      unit: 'participants',
      note: isWithheld(dataset) ? 'withdrew, and the answers so far are not to be used: no file holds any' : undefined,
    },
  ];
}

function consentSteps(dataset: Dataset): readonly Step[] {
  return consentRows(dataset).flatMap(({ purpose, given, stands }) =>
    stands === 1 && typeof purpose === 'string' && typeof given === 'number'
      ? [{ step: 'consented', detail: purpose, value: given, unit: 'participants', note: given === 0 ? 'no, or withdrawn' : undefined }]
      : [],
  );
}

function waveSteps(dataset: Dataset, wave: WavePlan): readonly Step[] {
  const own = dataset.sittings.filter((sitting) => sitting.wave === wave.id);
  const window = windowsByWave(dataset).get(wave.id);
  const unit = 'participants';
  const at = (step: string, holds: boolean, note?: string): Step => ({
    step: `${wave.kind}-${step}`,
    detail: wave.id,
    value: Number(holds),
    unit,
    note,
  });
  const begun = [at('started', own.length > 0), at('finished', isWaveDone(wave, dataset.sittings), 'every questionnaire of the wave')];
  if (wave.kind !== 'follow-up') return begun;
  const isDue = window !== undefined && window.dueOn <= dayOf(dataset.madeAt);
  const isLate = own.some(({ startedAt, late }) => late === true || timingOf(startedAt, window) === 'late');
  return [at('due', isDue, 'the target day had come when the file was written'), ...begun, at('late', isLate, 'kept and marked')];
}
