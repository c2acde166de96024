import type { Dataset } from './dataset.ts';
import type { Cell, CsvRow } from './csv.ts';
import { column, type Variable } from './variable.ts';

/** Who and what every row of every file belongs to. */

const variables = {
  participant_id: column('participant_id', 'Participant code; no-code when there is none', { freeText: true, required: true }),
  install_id: column('install_id', 'Random name of this installation: one code with two of them was used twice', { required: true }),
  study: column('study', 'Id of the study; empty outside a study'),
  study_version: column('study_version', 'Version of the study that was joined'),
  arm: column('arm', 'Arm of the study; empty before allocation'),
  arm_how: column('arm_how', 'How the arm came about: issued under seal, drawn by the phone, or the only one', {
    allowed: ['sealed', 'drawn', 'single'],
  }),
  arm_fault: column('arm_fault', 'Why no arm could be known, although it was due; empty: nothing failed', {
    allowed: ['seal-damaged', 'seal-missing', 'unknown-arm'],
  }),
  baseline_before: column('baseline_before', 'Day of a first check that was finished on an installation before this one', { type: 'date' }),
  code_use: column('code_use', '1: the first code of this study on this phone; 2: the second, and so on; empty outside a study', {
    type: 'integer',
  }),
  withdrawn: column('withdrawn', 'What may be done with the answers given before withdrawing; empty: not withdrawn', {
    allowed: ['may-be-used', 'not-to-be-used'],
  }),
} as const satisfies Readonly<Record<string, Variable>>;

export type ParticipantColumn = keyof typeof variables;

export const participantVariables: readonly Variable[] = Object.values(variables);

/** The two columns by which rows of different files belong together. */
export const participantKey = ['participant_id', 'install_id'] as const;

export function participantCells({ participant, install, enrolment }: Dataset): CsvRow<ParticipantColumn> {
  return {
    // The code may have been typed, so it is guarded like all that is typed.
    participant_id: { freeText: participant } satisfies Cell,
    install_id: install,
    study: enrolment?.study.plan.id ?? null,
    study_version: enrolment?.study.plan.version ?? null,
    arm: enrolment?.allocation?.arm ?? null,
    arm_how: enrolment?.allocation?.how ?? null,
    arm_fault: enrolment?.fault?.kind ?? null,
    baseline_before: enrolment?.baselineBefore ?? null,
    code_use: enrolment === undefined ? null : enrolment.earlierCodes.length + 1,
    withdrawn: enrolment?.withdrawal?.answersSoFar ?? null,
  };
}

/** The person withdrew and wants their answers left out: no file may then hold any. */
export function isWithheld({ enrolment }: Pick<Dataset, 'enrolment'>): boolean {
  return enrolment?.withdrawal?.answersSoFar === 'not-to-be-used';
}
