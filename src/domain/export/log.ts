import type { AnswerState, Sitting } from '../record/schema.ts';

import { byStart, heldAs, localTime } from './asked.ts';
import type { CsvRow } from './csv.ts';
import type { Dataset } from './dataset.ts';
import { participantCells, participantVariables } from './participant.ts';
import { valueCell, valueTypeOf } from './rows.ts';
import { column, type Variable } from './variable.ts';

/** The log of answers as it was kept: first answers and every correction. Order holds where times do not. */

const states = ['answered', 'missing', 'declined', 'not-applicable'] as const;
const types = ['integer', 'number', 'date', 'text'] as const;

export const logVariables: readonly Variable[] = [
  ...participantVariables,
  column('sitting_id', 'One questionnaire at one wave', { required: true }),
  column('wave', 'Name of the wave', { required: true }),
  column('questionnaire', 'Id of the questionnaire', { required: true }),
  column('version', 'Version that was seen', { required: true }),
  column('order', 'Number of the line in its sitting, from 1; a higher one was written later, whatever the clock says', {
    type: 'integer',
    required: true,
  }),
  column('item', 'Name of the item', { required: true }),
  column('before_state', 'How the answer stood before this line; empty: there was none', { allowed: states }),
  column('before_type', 'What the value before is, by the words of value_type in the long file', { allowed: types }),
  column('before_value', 'Value before, or the missing code of its state', { freeText: true }),
  column('after_state', 'How the answer stands after this line', { allowed: states, required: true }),
  column('after_type', 'What the value after is', { allowed: types }),
  column('after_value', 'Value after, or the missing code of its state', { freeText: true }),
  column('at_utc', 'When the line was written, UTC', { type: 'datetime', required: true }),
  column('at_local', 'The same on the clock of the phone, ISO 8601 with offset'),
  column('offset_minutes', 'Minutes to add to UTC for the local clock', { type: 'integer' }),
  column('clock_jump', '1: the clock stood before the line above, so times cannot be trusted; 0: no', { type: 'integer' }),
  column('reason', 'Reason given for the correction; empty: none given', { allowed: ['slip', 'misread', 'thought-again'] }),
];

export function logRows(dataset: Dataset): readonly CsvRow[] {
  const common = participantCells(dataset);
  return byStart(dataset.sittings).flatMap((sitting) => {
    const { id, wave, questionnaire, version, log } = sitting;
    return log.map((line) => ({
      ...common,
      sitting_id: id,
      wave,
      questionnaire,
      version,
      order: line.order,
      item: line.item,
      ...stateCells('before', line.before, kindOf(dataset, sitting, line.item)),
      ...stateCells('after', line.after, kindOf(dataset, sitting, line.item)),
      at_utc: line.at.utc,
      at_local: localTime(line.at),
      offset_minutes: line.at.offset,
      clock_jump: Number(line.clockJump),
      reason: line.reason ?? null,
    }));
  });
}

type Kind = NonNullable<ReturnType<typeof heldAs>>['facts']['items'][number]['kind'];

function kindOf({ questionnaires }: Dataset, sitting: Sitting, item: string): Kind | undefined {
  return heldAs(questionnaires, sitting)?.facts.items.find(({ id }) => id === item)?.kind;
}

function stateCells(side: 'before' | 'after', state: AnswerState | null, kind: Kind | undefined): CsvRow {
  if (state === null) return { [`${side}_state`]: null, [`${side}_type`]: null, [`${side}_value`]: null };
  const item = kind === undefined ? undefined : { kind };
  return {
    [`${side}_state`]: state.kind,
    [`${side}_type`]: valueTypeOf(state, item) ?? null,
    [`${side}_value`]: valueCell(state, item),
  };
}
