import type { StandingState } from '../questionnaire/answers.ts';

import { freeTextOf } from './free-text.ts';
import { missingCodes } from './missing-codes.ts';
import { parseCsv } from './parse-csv.ts';

/** Reads the answers of a long file again, to prove that nothing of them is lost on the way out. */

export type ReadSitting = {
  readonly participant: string;
  readonly install: string;
  readonly id: string;
  readonly wave: string;
  readonly questionnaire: string;
  readonly version: string;
  readonly language: string;
  readonly digest: string;
  readonly answers: ReadonlyMap<string, StandingState>;
};

/** `row`: number of the row below the heading, from 1. */
export type ReadBack =
  | { readonly kind: 'ok'; readonly sittings: readonly ReadSitting[] }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'not-csv' }
  | { readonly kind: 'columns-missing'; readonly columns: readonly string[] }
  | { readonly kind: 'bad-row'; readonly row: number; readonly column: string };

const needed = [
  'participant_id',
  'install_id',
  'row',
  'sitting_id',
  'wave',
  'questionnaire',
  'version',
  'language',
  'digest',
  'variable',
  'state',
  'value_type',
  'value',
] as const;

type Needed = Readonly<Record<(typeof needed)[number], string>>;

/** `limit`: the most characters that are looked at. Single ratings are read as sittings without a wave. */
export function readLongCsv(text: string, limit: number): ReadBack {
  if (text.length > limit) return { kind: 'too-large', limit };
  const lines = parseCsv(text);
  if (lines === undefined) return { kind: 'not-csv' };
  const [head = [], ...body] = lines;
  const columns = needed.filter((name) => !head.includes(name));
  if (columns.length > 0) return { kind: 'columns-missing', columns };
  const sittings = new Map<string, ReadSitting & { readonly answers: Map<string, StandingState> }>();
  for (const [place, line] of body.entries()) {
    if (line.length !== head.length) return { kind: 'bad-row', row: place + 1, column: 'row' };
    const cells = Object.fromEntries(needed.map((name) => [name, line[head.indexOf(name)] ?? ''])) as Needed;
    const state = cells.row === 'item' ? stateOf(cells) : undefined;
    if (state === 'bad' || !['item', 'score'].includes(cells.row)) {
      return { kind: 'bad-row', row: place + 1, column: state === 'bad' ? 'value' : 'row' };
    }
    const key = JSON.stringify([cells.participant_id, cells.install_id, cells.sitting_id]);
    const sitting = sittings.get(key) ?? sittingOf(cells);
    sittings.set(key, sitting);
    if (state !== undefined) sitting.answers.set(cells.variable, state);
  }
  return { kind: 'ok', sittings: [...sittings.values()] };
}

function sittingOf(cells: Needed): ReadSitting & { readonly answers: Map<string, StandingState> } {
  const { install_id: install, sitting_id: id, wave, questionnaire, version, language, digest } = cells;
  return { participant: freeTextOf(cells.participant_id), install, id, wave, questionnaire, version, language, digest, answers: new Map() };
}

function stateOf({ state, value, value_type: type }: Needed): StandingState | 'bad' {
  switch (state) {
    case 'answered':
      return answered(value, type);
    case 'missing':
    case 'declined':
    case 'not-applicable':
    case 'not-shown':
      return value === String(missingCodes[state]) ? { kind: state } : 'bad';
    default:
      return 'bad';
  }
}

function answered(value: string, type: string): StandingState | 'bad' {
  switch (type) {
    case 'integer':
    case 'number': {
      const number = Number(value);
      return value.trim() === '' || !Number.isFinite(number) ? 'bad' : { kind: 'answered', value: number };
    }
    case 'date':
      return { kind: 'answered', value };
    case 'text':
      return { kind: 'answered', value: freeTextOf(value) };
    default:
      return 'bad';
  }
}
