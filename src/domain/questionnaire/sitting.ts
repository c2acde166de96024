import type { AnswerLine, AnswerState, CorrectionReason, Moment, Sitting } from '../record/schema.ts';
import type { Day } from '../time/day.ts';
import { isEarlier } from '../time/moment.ts';
import type { Wave } from '../wave/schema.ts';

import { digestOf } from './digest.ts';
import { askedItems } from './progress.ts';
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
  /** The taking part in a study that it belongs to. */
  readonly enrolment?: string | undefined;
};

export type Answer = {
  readonly item: string;
  readonly state: AnswerState;
  readonly at: Moment;
  /** Why it was changed, when the person chose to say so. Kept only with a correction. */
  readonly reason?: CorrectionReason | undefined;
};

export function startSitting({ id, wave, questionnaire, at, dueOn, late, enrolment }: SittingStart): Sitting {
  return {
    id,
    ...(enrolment === undefined ? {} : { enrolment }),
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
 * Appends one line. The same answer again is no correction and adds nothing, unless it brings the reason for the correction
 * before it: the answer was kept at the tap, and the reason is told later. Also allowed after the sitting was finished: the
 * line’s time then shows that the correction came later.
 */
export function recordAnswer(sitting: Sitting, answer: Answer): Sitting {
  const before = currentAnswers(sitting).get(answer.item) ?? null;
  const shown = showItem(sitting, answer.item);
  if (before !== null && sameState(before, answer.state) && !explains(sitting, answer)) return shown;
  const above = sitting.log.at(-1);
  const line: AnswerLine = {
    order: (above?.order ?? 0) + 1,
    item: answer.item,
    before,
    after: answer.state,
    at: answer.at,
    clockJump: isEarlier(answer.at, above?.at ?? sitting.startedAt),
    ...(before === null || answer.reason === undefined ? {} : { reason: answer.reason }),
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
  const unanswered = askedItems(facts, answers).filter((item) => sitting.shown.includes(item.id) && !answers.has(item.id));
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
  const asked = askedItems(facts, answers);
  return new Map(facts.items.map((item) => [item.id, asked.includes(item) ? stateOf(item.id, sitting, answers) : notShown]));
}

/** Whether the answer has a new reason for the correction that stands last. */
function explains({ log }: Sitting, { item, reason }: Answer): boolean {
  const last = log.findLast((line) => line.item === item);
  return reason !== undefined && last !== undefined && last.before !== null && last.reason !== reason;
}

const notShown: StandingState = { kind: 'not-shown' };

function stateOf(item: string, sitting: Sitting, answers: Answers): StandingState {
  return answers.get(item) ?? (sitting.shown.includes(item) ? { kind: 'missing' } : notShown);
}

/** Whether a line changed an answer that stood before; a reason that was given afterwards has a line of its own and changes none. */
export function isCorrection({ before, after }: AnswerLine): boolean {
  return before !== null && !sameState(before, after);
}

function sameState(one: AnswerState, other: AnswerState): boolean {
  if (one.kind === 'answered' && other.kind === 'answered') return one.value === other.value;
  return one.kind === other.kind;
}
