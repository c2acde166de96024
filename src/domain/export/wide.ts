import type { WaveWindow } from '../path/due.ts';
import { isWaveDone } from '../path/due.ts';
import type { Sitting } from '../record/schema.ts';
import { epochOf } from '../time/moment.ts';

import { timingOf, windowsByWave, type Asked } from './asked.ts';
import type { Cell } from './csv.ts';
import type { Dataset } from './dataset.ts';
import type { Unnamed } from './item-variables.ts';
import { withheldCode } from './missing-codes.ts';
import { nameGiver, plainName } from './names.ts';
import { isWithheld, participantCells, participantVariables, type ParticipantColumn } from './participant.ts';
import { eventOf } from './redcap-events.ts';
import type { Variable } from './variable.ts';
import { answerDrafts, type Draft } from './wide-answers.ts';

/**
 * The wide file: one row per participant and installation. It has the columns of every wave of the schedule, begun or not, so
 * that the rows of many participants of one study fit under one another.
 */

export type WideColumn = { readonly variable: Variable; readonly cell: Cell };

/** Names in Stata have at most 32 characters, fields in REDCap are advised to have at most 26. */
const longest = { file: 32, redcap: 26, form: 40 } as const;

/** Every column with its cell in this participant’s row. After a withdrawal that says so, no cell holds an answer. */
export function wideColumns(dataset: Dataset, asked: readonly Asked[]): readonly WideColumn[] {
  const windows = windowsByWave(dataset);
  const waves = [...new Set(asked.map(({ wave }) => wave))];
  const drafts = [
    ...participantDrafts(dataset),
    ...waves.flatMap((wave) => {
      const own = asked.filter((one) => one.wave === wave);
      return [...waveDrafts(dataset, { wave, own, window: windows.get(wave) }), ...own.flatMap(answerDrafts)];
    }),
  ];
  return named(isWithheld(dataset) ? drafts.map(withheld) : drafts);
}

function participantDrafts(dataset: Dataset): readonly Draft[] {
  const cells = participantCells(dataset);
  return [
    ...participantVariables.map(({ name, ...variable }) => ({
      stem: name,
      form: 'cairn',
      first: true,
      variable: { ...variable, kind: 'id' as const },
      cell: cells[name as ParticipantColumn],
    })),
    metaDraft('app_version', 'Version of Cairn that wrote the file', { cell: dataset.appVersion }),
    metaDraft('content_digest', 'Fingerprint of all content of that version', { cell: dataset.contentDigest }),
    metaDraft('time_zone', 'IANA name of the time zone of the phone when the file was written', { cell: dataset.timeZone }),
    metaDraft('exported_utc', 'When the file was written, UTC', { cell: dataset.madeAt.utc, type: 'datetime', level: 'scale' }),
  ].map((draft) => ({ ...draft, first: true }));
}

type WaveInput = { readonly wave: string; readonly own: readonly Asked[]; readonly window: WaveWindow | undefined };

function waveDrafts(dataset: Dataset, { wave, own, window }: WaveInput): readonly Draft[] {
  const sittings = own.flatMap(({ sitting }) => sitting ?? []);
  const plan = own[0]?.plan;
  const first = sittings.toSorted((one, other) => epochOf(one.startedAt) - epochOf(other.startedAt))[0];
  const done = plan === undefined ? sittings.every(({ finishedAt }) => finishedAt !== undefined) : isWaveDone(plan, dataset.sittings);
  const at = { type: 'datetime', level: 'scale', wave } as const;
  const day = { type: 'date', level: 'scale', wave } as const;
  const timing = { wave, allowed: ['early', 'on-time', 'late'] } as const;
  return [
    metaDraft('started', 'When the first questionnaire of the wave was started, UTC', { cell: first?.startedAt.utc, ...at }),
    metaDraft('finished', 'When the last questionnaire of the wave was finished, UTC; empty: not all are finished', {
      cell: done ? lastFinished(sittings) : null,
      ...at,
    }),
    ...(plan?.kind === 'follow-up'
      ? [
          metaDraft('opens', 'First local calendar day on which the wave is offered', { cell: window?.opensOn, ...day }),
          metaDraft('due', 'Target day of the wave, local calendar day', { cell: window?.dueOn, ...day }),
          metaDraft('late_after', 'Last local calendar day that is not late', { cell: window?.lateAfter, ...day }),
          metaDraft('timing', 'How the day of the start lies to the window of the wave', {
            cell: first === undefined ? null : timingOf(first.startedAt, window),
            ...timing,
          }),
        ]
      : []),
  ];
}

function lastFinished(sittings: readonly Sitting[]): string | undefined {
  return sittings
    .flatMap(({ finishedAt }) => finishedAt ?? [])
    .toSorted((one, other) => epochOf(one) - epochOf(other))
    .at(-1)?.utc;
}

function metaDraft(stem: string, label: string, { cell, ...more }: Partial<Unnamed> & { readonly cell: string | null | undefined }): Draft {
  return {
    stem,
    form: more.wave === undefined ? 'cairn' : 'cairn_wave',
    first: false,
    variable: { label, short: label, kind: 'meta', type: 'text', level: 'nominal', options: [], missing: [], ...more },
    cell: cell ?? null,
  };
}

function withheld(draft: Draft): Draft {
  const { kind, wave } = draft.variable;
  if (kind === 'id' || wave === undefined) return draft;
  return { ...draft, cell: kind === 'item' ? withheldCode : null };
}

/** Names of items and scores are given out first, so that what is made up for a column never takes theirs. */
function named(drafts: readonly Draft[]): readonly WideColumn[] {
  const fileName = nameGiver(longest.file);
  const fieldName = nameGiver(longest.redcap);
  const formName = nameGiver(longest.form);
  const names = new Map<Draft, string>();
  const fields = new Map<string, string>();
  const forms = new Map<string, string>();
  for (const draft of [...drafts.filter(({ first }) => first), ...drafts.filter(({ first }) => !first)]) {
    const { wave, questionnaire = '' } = draft.variable;
    names.set(draft, fileName(wave === undefined ? draft.stem : `${wave}_${draft.stem}`, `${wave ?? ''} ${questionnaire} ${draft.stem}`));
    once(fields, fieldKey(draft), () => fieldName(draft.stem, fieldKey(draft)));
    once(forms, draft.form, () => formName(plainName(draft.form), draft.form));
  }
  return drafts.map((draft) => {
    const { variable, form } = draft;
    const redcap = { form: forms.get(form) ?? form, field: fields.get(fieldKey(draft)) ?? draft.stem, event: eventOf(variable.wave) };
    return { variable: { ...variable, name: names.get(draft) ?? draft.stem, redcap }, cell: draft.cell };
  });
}

/** A field of REDCap is the same at every wave. */
function fieldKey({ variable, stem, form }: Draft): string {
  return `${form} ${variable.questionnaire ?? ''} ${stem}`;
}

function once(map: Map<string, string>, key: string, make: () => string): void {
  if (!map.has(key)) map.set(key, make());
}
