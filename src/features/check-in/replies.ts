import type { CheckIn, Moment, Plan, Rung } from '#domain/record/schema.ts';
import { dayOf, type Day } from '#domain/time/day.ts';
import { momentAt } from '#domain/time/moment.ts';

export type Next = NonNullable<CheckIn['next']>;

/** What can be done after an answer, most fitting first. Nothing is pushed after “did it” and “not now”. */
export function nextAfter(answer: CheckIn['answer']): readonly Next[] {
  switch (answer) {
    case 'tried':
      return ['smaller-step', 'keep', 'another-door', 'rest'];
    case 'not-yet':
      return ['smaller-step', 'another-door', 'keep', 'rest'];
    case 'went-badly':
      return ['another-door', 'smaller-step', 'rest'];
    case 'did-it':
    case 'not-now':
      return [];
  }
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

/** The plan with another step in it; what else it holds stays. */
export function withStep(old: Plan | undefined, step: string, at: Moment): Plan {
  const empty = { wish: '', outcome: '', obstacle: '', feeling: '', act: '', place: '' };
  return { ...(old ?? { ...empty, madeAt: at }), step, changedAt: at };
}
