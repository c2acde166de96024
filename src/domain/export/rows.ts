import type { WaveWindow } from '../path/due.ts';
import type { StandingState } from '../questionnaire/answers.ts';
import { optionsOf } from '../questionnaire/progress.ts';
import { itemScore, scoresOf, type ScoreResult } from '../questionnaire/score.ts';
import type { Item, Questionnaire } from '../questionnaire/schema.ts';
import { currentAnswers, isCorrection, standingOf } from '../questionnaire/sitting.ts';
import type { Sitting } from '../record/schema.ts';

import { byStart, heldAs, localTime, timingOf, windowsByWave, type Asked } from './asked.ts';
import { longColumns, type LongColumn } from './columns.ts';
import type { Cell, CsvRow } from './csv.ts';
import type { Dataset } from './dataset.ts';
import { missingCodes } from './missing-codes.ts';
import { participantCells } from './participant.ts';
import type { StorageType } from './variable.ts';

/** The long file: one row per item of every sitting, shown or not, and one per score. */

export type LongRow = CsvRow<LongColumn>;

/**
 * Sittings in the order in which they were started. Of a sitting whose questionnaire is not held, the answers are exported as they stand, without
 * labels and scores: nothing that was said is left out.
 */
export function longRows(dataset: Dataset, asked: readonly Asked[]): readonly LongRow[] {
  const windows = windowsByWave(dataset);
  return byStart(dataset.sittings).flatMap((sitting) => {
    const common = {
      ...commonCells(dataset),
      ...sittingCells(sitting),
      ...waveCells(dataset, sitting, windows.get(sitting.wave)),
      in_wide: Number(asked.some((one) => one.sitting === sitting)),
    };
    const questionnaire = heldAs(dataset.questionnaires, sitting);
    const items = questionnaire === undefined ? bareRows(sitting, []) : itemRows(sitting, questionnaire);
    const scores = questionnaire === undefined ? [] : scoresOf(questionnaire.facts, standingOf(sitting, questionnaire.facts));
    return [...items, ...scores.map(scoreCells)].map((cells) => longRow({ ...common, ...cells }));
  });
}

/** Cells that every row of the long file has. */
export function commonCells(dataset: Dataset): Partial<LongRow> {
  return {
    ...participantCells(dataset),
    app_version: dataset.appVersion,
    content_digest: dataset.contentDigest,
    exported_utc: dataset.madeAt.utc,
    time_zone: dataset.timeZone,
  };
}

/** A whole row from the cells that are known; the others are empty. */
export function longRow(cells: Partial<LongRow>): LongRow {
  const empty = Object.fromEntries(longColumns.map((name) => [name, null])) as Record<LongColumn, null>;
  return { ...empty, ...cells };
}

/** State, kind of value and value of an answer. Text that a person typed stays marked as such. */
export function answerCells(state: StandingState, item?: Pick<Item, 'kind'>): Pick<LongRow, 'state' | 'value_type' | 'value'> {
  return { state: state.kind, value_type: valueTypeOf(state, item) ?? null, value: valueCell(state, item) };
}

/** The value as it is kept, or the missing code that stands for its state. */
export function valueCell(state: StandingState, item?: Pick<Item, 'kind'>): Cell {
  if (state.kind !== 'answered') return missingCodes[state.kind];
  if (typeof state.value === 'number' || valueTypeOf(state, item) === 'date') return state.value;
  return { freeText: state.value };
}

/** By what was kept, not by what was asked: a file from elsewhere may hold a text where a day belongs. */
export function valueTypeOf(state: StandingState, item?: Pick<Item, 'kind'>): Exclude<StorageType, 'datetime'> | undefined {
  if (state.kind !== 'answered') return undefined;
  if (typeof state.value === 'string') return item?.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(state.value) ? 'date' : 'text';
  return item !== undefined && item.kind !== 'number' && Number.isInteger(state.value) ? 'integer' : 'number';
}

function sittingCells(sitting: Sitting): Partial<LongRow> {
  const { startedAt, finishedAt } = sitting;
  return {
    sitting_id: sitting.id,
    wave: sitting.wave,
    due_on: sitting.dueOn ?? null,
    late: sitting.late === undefined ? null : Number(sitting.late),
    started_utc: startedAt.utc,
    started_local: localTime(startedAt),
    finished_utc: finishedAt?.utc ?? null,
    finished_local: finishedAt === undefined ? null : localTime(finishedAt),
    offset_minutes: startedAt.offset,
    questionnaire: sitting.questionnaire,
    version: sitting.version,
    language: sitting.language,
    digest: sitting.digest,
  };
}

function waveCells({ schedule }: Dataset, sitting: Sitting, window: WaveWindow | undefined): Partial<LongRow> {
  return {
    wave_kind: schedule.waves.find(({ id }) => id === sitting.wave)?.kind ?? null,
    target_on: window?.dueOn ?? null,
    opens_on: window?.opensOn ?? null,
    late_after: window?.lateAfter ?? null,
    timing: timingOf(sitting.startedAt, window) ?? null,
  };
}

function itemRows(sitting: Sitting, { facts, words }: Questionnaire): readonly Partial<LongRow>[] {
  const standing = standingOf(sitting, facts);
  const known = facts.items.map((item) => {
    const state = standing.get(item.id) ?? { kind: 'not-shown' };
    const chosen = state.kind === 'answered' && optionsOf(facts, item).some((option) => option.code === state.value);
    const label = item.options === undefined || !chosen ? undefined : words.optionSets[item.options]?.[String(state.value)];
    return {
      row: 'item',
      variable: item.id,
      ...answerCells(state, item),
      label: label === undefined ? null : { freeText: label },
      score: itemScore(facts, item.id, standing) ?? null,
      ...historyCells(sitting, item.id),
    };
  });
  return [
    ...known,
    ...bareRows(
      sitting,
      facts.items.map(({ id }) => id),
    ),
  ];
}

/** Items that only the sitting knows. */
function bareRows(sitting: Sitting, known: readonly string[]): readonly Partial<LongRow>[] {
  const answers = currentAnswers(sitting);
  return bareNames(sitting)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      row: 'item',
      variable: name,
      ...answerCells(answers.get(name) ?? { kind: 'missing' }),
      ...historyCells(sitting, name),
    }));
}

export function bareNames(sitting: Sitting): readonly string[] {
  return [...new Set([...sitting.shown, ...currentAnswers(sitting).keys()])];
}

function historyCells(sitting: Sitting, item: string): Partial<LongRow> {
  const lines = sitting.log.filter((line) => line.item === item);
  const first = lines.find((line) => line.after.kind === 'answered');
  const last = lines.at(-1);
  const order = sitting.shown.indexOf(item);
  return {
    shown_order: order === -1 ? null : order + 1,
    first_answered_utc: first?.at.utc ?? null,
    first_answered_offset: first?.at.offset ?? null,
    first_answered_local: first === undefined ? null : localTime(first.at),
    last_changed_utc: last?.at.utc ?? null,
    last_changed_local: last === undefined ? null : localTime(last.at),
    corrections: lines.filter(isCorrection).length,
    reasons: lines.flatMap(({ reason }) => reason ?? []).join('|'),
    clock_jump: Number(lines.some((line) => line.clockJump)),
  };
}

function scoreCells({ id, strict, prorated, answered, shown }: ScoreResult): Partial<LongRow> {
  return {
    row: 'score',
    variable: id,
    state: strict !== null ? 'strict' : prorated !== null ? 'prorated' : 'none',
    strict,
    prorated,
    n_answered: answered,
    n_shown: shown,
  };
}
