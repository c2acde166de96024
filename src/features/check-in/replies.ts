import { changePlan } from '#domain/plan/plan.ts';
import type { CheckIn, Moment, Plan, Rung } from '#domain/record/schema.ts';
import { addDays, dayOf, type Day } from '#domain/time/day.ts';
import { momentAt } from '#domain/time/moment.ts';

export type Next = NonNullable<CheckIn['next']>;
export type NextStep = Extract<Next, 'smaller-step' | 'another-door' | 'keep' | 'rest'>;

/** What can be done after an answer, most fitting first; `little`: it was done, and not much came of it. Nothing is pushed otherwise. */
export function nextAfter(answer: CheckIn['answer'] | 'little'): readonly NextStep[] {
  switch (answer) {
    case 'tried':
      return ['keep', 'another-door', 'smaller-step', 'rest'];
    case 'not-yet':
      return ['smaller-step', 'another-door', 'keep', 'rest'];
    case 'went-badly':
      return ['another-door', 'smaller-step', 'rest'];
    case 'little':
      return ['keep', 'another-door', 'rest'];
    case 'did-it':
    case 'not-now':
      return [];
  }
}

/** What can go wrong at a first try. It is asked to answer it, and kept nowhere. */
export const reasons = ['not-serious', 'no-answer', 'long-wait', 'hurt', 'my-words', 'cost', 'sent-on', 'other'] as const;
export type Reason = (typeof reasons)[number];

/** Smaller steps on the way to the one planned, by how the person meant to get in touch. */
export function ideasFor(channel: Plan['channel']) {
  switch (channel) {
    case 'call':
      return ['number', 'hours', 'firstLine'] as const;
    case 'text':
    case 'letter':
      return ['firstLine', 'message', 'one'] as const;
    case 'chat':
    case 'online':
      return ['openPage', 'firstLine', 'one'] as const;
    case 'in-person':
      return ['wayThere', 'company', 'firstLine'] as const;
    case undefined:
      return ['number', 'message', 'one'] as const;
  }
}

/** The kind of door that was tried, for words about another kind. */
export function doorKind(door: string | undefined): 'someone' | 'self-help' | 'place' | 'none' {
  if (door === undefined) return 'none';
  return door === 'someone' || door === 'self-help' ? door : 'place';
}

/** Days until somebody is asked again who said “not now”. */
export const laterDays = [3, 7, 14, 30] as const;

/** The day a person picked to be asked again; undefined for none, for one that is not to come, and for one more than a year off. */
export function laterOnOf(picked: string, today: Day): Day | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(picked) && picked > today && picked <= addDays(today, 366) ? picked : undefined;
}

/** What a person may have done, the commonest first steps first. */
export const rungs = [
  'told',
  'sent',
  'called',
  'booked',
  'went',
  'looked-up',
  'saved',
  'drafted',
  'went-again',
] as const satisfies readonly Rung['rung'][];

/** The one rung of a check-in: answering again corrects it, and never counts twice. */
export function rungIdOf(checkIn: CheckIn): string {
  return `${checkIn.id}-rung`;
}

/** Today is now; an earlier day is its noon on the person’s clock, because nobody was asked for the hour. */
export function momentOn(day: Day, now: Moment): Moment {
  if (day === dayOf(now)) return now;
  return momentAt(Date.parse(`${day}T12:00:00.000Z`) - now.offset * 60_000, now.offset);
}

/**
 * The plan with another step in it; what else it holds stays. A day that is over belonged to the step before, and goes with it: a new
 * step must not look missed.
 */
export function withStep(old: Plan | undefined, step: string, at: Moment): Plan {
  const isOver = old?.day !== undefined && old.day < dayOf(at);
  return changePlan(old, { step, madeAt: old?.madeAt ?? at, ...(isOver ? { day: undefined, time: undefined } : {}) }, at);
}

/** The step as it was, with its day and the signature below it. */
export function withStepOf(old: Plan | undefined, before: Plan | undefined, at: Moment): Plan {
  return changePlan(old, { step: before?.step ?? '', day: before?.day, time: before?.time, signed: before?.signed }, at);
}

/** Under which name the visit on a booked day stands in the ledger: answering again corrects it. */
export function visitRungId(bookedFor: Day): string {
  return `went.${bookedFor}`;
}
