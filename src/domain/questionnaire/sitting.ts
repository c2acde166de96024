import type { AnswerLine, AnswerState, Moment, Sitting, Wave } from '../record/schema.ts';
import type { Day } from '../time/day.ts';
import { isEarlier } from '../time/moment.ts';

import { digestOf } from './digest.ts';
import { isAskedNow } from './progress.ts';
import type { Answers, Standing, StandingState } from './answers.ts';
import type { Questionnaire, QuestionnaireFacts } from './schema.ts';

/**
 * One questionnaire answered at one wave. The log is only ever appended to: first answers and every later correction
 * stay readable, as ICH E6(R3) 4.2.2 asks of records (we claim a log in that manner, not compliance: the device’s clock
 * and storage are in the person’s hands). Nothing here changes what it was given; each call returns a new sitting.
 */

export type SittingStart = {
  readonly id: string;
  readonly wave: Wave;
  readonly questionnaire: Questionnaire;
  readonly at: Moment;
  /** For follow-ups: the day the wave was due, and whether this comes after its window. */
  readonly dueOn?: Day;
  readonly late?: boolean;
};

export type Answer = { readonly item: string; readonly state: AnswerState; readonly at: Moment };

export function startSitting({ id, wave, questionnaire, at, dueOn, late }: SittingStart): Sitting {
  return {
    id,
    wave,
    questionnaire: questionnaire.facts.id,
    version: questionnaire.facts.version,
    language: questionnaire.language,
    digest: digestOf(questionnaire),
    shown: [],
    log: [],
    startedAt: at,
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(late === undefined ? {} : { late }),
  };
}

/** Notes that an item was on screen. Call it when the item appears: "missing" and "not shown" are told apart by this. */
export function showItem(sitting: Sitting, item: string): Sitting {
  return sitting.shown.includes(item) ? sitting : { ...sitting, shown: [...sitting.shown, item] };
}

/**
 * Appends one line. The same answer again is no correction and adds nothing. Also allowed after the sitting was finished:
 * the line’s time then shows that the correction came later.
 */
export function recordAnswer(sitting: Sitting, answer: Answer): Sitting {
  const before = currentAnswers(sitting).get(answer.item) ?? null;
  const shown = showItem(sitting, answer.item);
  if (before !== null && sameState(before, answer.state)) return shown;
  const above = sitting.log.at(-1);
  const line: AnswerLine = {
    order: (above?.order ?? 0) + 1,
    item: answer.item,
    before,
    after: answer.state,
    at: answer.at,
    clockJump: isEarlier(answer.at, above?.at ?? sitting.startedAt),
  };
  return { ...shown, log: [...sitting.log, line] };
}

/**
 * Closes the sitting: items that were shown, still apply and have no answer get a line "missing".
 * A sitting that is finished stays as it is.
 */
export function finishSitting(sitting: Sitting, facts: QuestionnaireFacts, at: Moment): Sitting {
  if (sitting.finishedAt !== undefined) return sitting;
  const answers = currentAnswers(sitting);
  const unanswered = facts.items.filter((item) => sitting.shown.includes(item.id) && !answers.has(item.id) && isAskedNow(item, answers));
  const marked = unanswered.reduce((marking, item) => recordAnswer(marking, { item: item.id, state: { kind: 'missing' }, at }), sitting);
  return { ...marked, finishedAt: at };
}

/** The last state of every item that has a line in the log. */
export function currentAnswers(sitting: Sitting): Answers {
  return new Map(sitting.log.map((line) => [line.item, line.after]));
}

/**
 * How every item of the questionnaire stands, for scores and exports. An item whose condition no longer holds counts as
 * not shown, even if it was answered before the person changed their mind: the log keeps what was said.
 */
export function standingOf(sitting: Sitting, facts: QuestionnaireFacts): Standing {
  const answers = currentAnswers(sitting);
  return new Map(facts.items.map((item) => [item.id, isAskedNow(item, answers) ? stateOf(item.id, sitting, answers) : notShown]));
}

const notShown: StandingState = { kind: 'not-shown' };

function stateOf(item: string, sitting: Sitting, answers: Answers): StandingState {
  return answers.get(item) ?? (sitting.shown.includes(item) ? { kind: 'missing' } : notShown);
}

function sameState(one: AnswerState, other: AnswerState): boolean {
  if (one.kind === 'answered' && other.kind === 'answered') return one.value === other.value;
  return one.kind === other.kind;
}
