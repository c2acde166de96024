import type { AnswerState } from '../record/schema.ts';

/** What the person said, by item; items without an answer are absent. */
export type Answers = ReadonlyMap<string, AnswerState>;

/** The five states of docs/words.md: the four that a person can bring about, and "not shown". */
export type StandingState = AnswerState | { readonly kind: 'not-shown' };

export type Standing = ReadonlyMap<string, StandingState>;

/** The stored code of an answer given by choosing; undefined for every other state and for dates and texts. */
export function codeOf(state: StandingState | undefined): number | undefined {
  return state?.kind === 'answered' && typeof state.value === 'number' ? state.value : undefined;
}
