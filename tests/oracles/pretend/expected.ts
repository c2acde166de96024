import type { Dataset } from '#domain/export/dataset.ts';
import { variablesOf } from '#domain/export/tables.ts';
import type { Variable } from '#domain/export/variable.ts';
import { scoresOf } from '#domain/questionnaire/score.ts';
import { standingOf } from '#domain/questionnaire/sitting.ts';

/** What has to stand in a column of the wide file, from what was answered and from src/domain/questionnaire/score.ts. */
export type Expected =
  | { readonly kind: 'value'; readonly value: number | string; readonly label: string | undefined }
  | { readonly kind: 'state'; readonly state: 'declined' | 'not-applicable' | 'missing' | 'not-shown' | 'withheld' }
  | { readonly kind: 'nothing' };

export type ExpectedCell = { readonly variable: Variable; readonly expected: Expected };

/** Items, scores and counts of one person, in the order of the file. */
export function expectedCells(dataset: Dataset): readonly ExpectedCell[] {
  return variablesOf(dataset)
    .filter(({ kind }) => kind === 'item' || kind === 'score' || kind === 'count')
    .map((variable) => ({ variable, expected: expectedOf(dataset, variable) }));
}

function expectedOf(dataset: Dataset, variable: Variable): Expected {
  const { kind, wave, questionnaire, version, of = '', part } = variable;
  const withheld = dataset.enrolment?.withdrawal?.answersSoFar === 'not-to-be-used';
  if (withheld) return kind === 'item' ? { kind: 'state', state: 'withheld' } : { kind: 'nothing' };
  const sitting = dataset.sittings.find((one) => one.wave === wave && one.questionnaire === questionnaire && one.version === version);
  const held = dataset.questionnaires.find(({ facts }) => facts.id === questionnaire && facts.version === version);
  if (kind !== 'item') {
    if (held === undefined) throw new Error(`${variable.name} is a score of a questionnaire that is not held`);
    const standing = sitting === undefined ? new Map() : standingOf(sitting, held.facts);
    const result = scoresOf(held.facts, standing).find(({ id }) => id === of);
    if (result === undefined || part === undefined || part === 'version') throw new Error(`${variable.name} is no score`);
    const value = result[part];
    return value === null ? { kind: 'nothing' } : { kind: 'value', value, label: undefined };
  }
  // Without the questionnaire, the log alone says how the answer stands.
  const state =
    sitting === undefined
      ? undefined
      : held === undefined
        ? (sitting.log.findLast(({ item }) => item === of)?.after ?? { kind: 'missing' as const })
        : standingOf(sitting, held.facts).get(of);
  if (state === undefined) return { kind: 'state', state: 'not-shown' };
  if (state.kind !== 'answered') return { kind: 'state', state: state.kind };
  const options = held?.facts.items.find(({ id }) => id === of)?.options;
  const label = options === undefined ? undefined : held?.words.optionSets[options]?.[String(state.value)];
  return { kind: 'value', value: state.value, label };
}
