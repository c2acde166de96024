import type { StandingState } from '../questionnaire/answers.ts';
import { optionsOf } from '../questionnaire/progress.ts';
import { itemScore, scoresOf, type ScoreResult } from '../questionnaire/score.ts';
import type { Item, Questionnaire } from '../questionnaire/schema.ts';
import { currentAnswers, standingOf } from '../questionnaire/sitting.ts';
import type { Sitting } from '../record/schema.ts';

import { longColumns, type LongColumn } from './columns.ts';
import type { Cell, CsvRow } from './csv.ts';
import { missingCodes } from './missing-codes.ts';

/** The answers file: one row per item of every sitting, shown or not, and one per score. */

export type LongRow = CsvRow<LongColumn>;

/** The questionnaire in exactly the version and language that was seen; undefined when this build does not hold it. */
export type FindQuestionnaire = (seen: Pick<Sitting, 'questionnaire' | 'version' | 'language'>) => Questionnaire | undefined;

export type AnswersExport = {
  readonly participant: string;
  readonly appVersion: string;
  readonly sittings: readonly Sitting[];
  readonly find: FindQuestionnaire;
};

/**
 * Sittings in the order given. Of a sitting whose questionnaire is not held, the answers are exported as they stand, without
 * labels and scores: nothing that was said is left out.
 */
export function longRows({ participant, appVersion, sittings, find }: AnswersExport): readonly LongRow[] {
  return sittings.flatMap((sitting) => {
    const common = { participant_id: participant, app_version: appVersion, ...sittingCells(sitting) };
    const questionnaire = find(sitting);
    const items = questionnaire === undefined ? bareItemRows(sitting) : itemRows(sitting, questionnaire);
    const scores = questionnaire === undefined ? [] : scoresOf(questionnaire.facts, standingOf(sitting, questionnaire.facts));
    return [...items, ...scores.map(scoreCells)].map((cells) => longRow({ ...common, ...cells }));
  });
}

/** A whole row from the cells that are known; the others are empty. */
export function longRow(cells: Partial<LongRow>): LongRow {
  const empty = Object.fromEntries(longColumns.map((column) => [column, null])) as Record<LongColumn, null>;
  return { ...empty, ...cells };
}

/** State and value of an answer. Text that a person typed stays marked as such. */
export function answerCells(state: StandingState, item?: Pick<Item, 'kind'>): Pick<LongRow, 'state' | 'value'> {
  return { state: state.kind, value: valueOf(state, item) };
}

function valueOf(state: StandingState, item: Pick<Item, 'kind'> | undefined): Cell {
  if (state.kind !== 'answered') return missingCodes[state.kind];
  if (typeof state.value === 'number' || item?.kind === 'date') return state.value;
  return { freeText: state.value };
}

function sittingCells(sitting: Sitting): Partial<LongRow> {
  return {
    sitting_id: sitting.id,
    wave: sitting.wave,
    due_on: sitting.dueOn ?? null,
    late: sitting.late === undefined ? null : Number(sitting.late),
    started_utc: sitting.startedAt.utc,
    finished_utc: sitting.finishedAt?.utc ?? null,
    offset_minutes: sitting.startedAt.offset,
    questionnaire: sitting.questionnaire,
    version: sitting.version,
    language: sitting.language,
    digest: sitting.digest,
  };
}

function itemRows(sitting: Sitting, { facts, words }: Questionnaire): readonly Partial<LongRow>[] {
  const standing = standingOf(sitting, facts);
  return facts.items.map((item) => {
    const state = standing.get(item.id) ?? { kind: 'not-shown' };
    const chosen = state.kind === 'answered' && optionsOf(facts, item).some((option) => option.code === state.value);
    const labels = item.options === undefined ? undefined : words.optionSets[item.options];
    return {
      row: 'item',
      variable: item.id,
      ...answerCells(state, item),
      label: chosen ? (labels?.[String(state.value)] ?? null) : null,
      score: itemScore(facts, item.id, standing) ?? null,
      ...historyCells(sitting, item.id),
    };
  });
}

function bareItemRows(sitting: Sitting): readonly Partial<LongRow>[] {
  const answers = currentAnswers(sitting);
  const names = [...new Set([...sitting.shown, ...answers.keys()])];
  return names.map((name) => ({
    row: 'item',
    variable: name,
    ...answerCells(answers.get(name) ?? { kind: 'missing' }),
    ...historyCells(sitting, name),
  }));
}

function historyCells(sitting: Sitting, item: string): Partial<LongRow> {
  const lines = sitting.log.filter((line) => line.item === item);
  const first = lines.find((line) => line.after.kind === 'answered');
  const order = sitting.shown.indexOf(item);
  return {
    shown_order: order === -1 ? null : order + 1,
    first_answered_utc: first?.at.utc ?? null,
    first_answered_offset: first?.at.offset ?? null,
    last_changed_utc: lines.at(-1)?.at.utc ?? null,
    corrections: Math.max(0, lines.length - 1),
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
