import type { Moment, Plan } from '../record/schema.ts';

export type PlanPatch = Partial<Omit<Plan, 'changedAt'>>;

/** A plan with nothing in it yet. */
export function newPlan(at: Moment): Plan {
  return { wish: '', outcome: '', obstacle: '', feeling: '', act: '', step: '', place: '', changedAt: at };
}

/** The plan with some fields changed; a field given as `undefined` is taken out. */
export function changePlan(old: Plan | undefined, patch: PlanPatch, at: Moment): Plan {
  const changed: Plan = { ...(old ?? newPlan(at)), ...patch, changedAt: at };
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) as Plan;
}

/** The person says that this is their plan. Saying it again later keeps the first moment: check-ins are counted from it. */
export function signPlan(old: Plan | undefined, at: Moment): Plan {
  return changePlan(old, { madeAt: old?.madeAt ?? at }, at);
}

/** Whether there is anything in it that the person would want to read again. */
export function hasPlan(plan: Plan | undefined): plan is Plan {
  if (plan === undefined) return false;
  const { wish, outcome, obstacle, feeling, act, step, place, day } = plan;
  return day !== undefined || [wish, outcome, obstacle, feeling, act, step, place].some((text) => text.trim() !== '');
}

/** Both halves of the if-then are there, so that it can be read as a sentence. */
export function hasIfThen({ feeling, act }: Pick<Plan, 'feeling' | 'act'>): boolean {
  return feeling.trim() !== '' && act.trim() !== '';
}
