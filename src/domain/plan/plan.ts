import type { Moment, Plan } from '../record/schema.ts';

export type PlanPatch = Partial<Omit<Plan, 'changedAt'>>;

/** A plan with nothing in it yet. */
export function newPlan(at: Moment): Plan {
  return { wish: '', outcome: '', obstacle: '', feeling: '', act: '', step: '', place: '', changedAt: at };
}

/**
 * The plan with some fields changed; a field given as `undefined` is taken out. A signature stood under the step as it was: another
 * step takes it off. Another day, place or way does not.
 */
export function changePlan(old: Plan | undefined, patch: PlanPatch, at: Moment): Plan {
  const before = old ?? newPlan(at);
  const another = patch.step !== undefined && patch.step.trim() !== before.step.trim();
  const changed: Plan = { ...before, ...(another ? { signed: undefined } : {}), ...patch, changedAt: at };
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) as Plan;
}

/**
 * The person says that this is their plan. Saying it again later keeps the first moment: check-ins are counted from it. `name` is
 * whatever they wrote below it, a mark will do; with nothing written, the plan is theirs all the same.
 */
export function signPlan(old: Plan | undefined, at: Moment, name = ''): Plan {
  const mark = name.trim();
  return changePlan(old, { madeAt: old?.madeAt ?? at, ...(mark === '' ? {} : { signed: { name: mark, at } }) }, at);
}

/** Whether there is anything in it that the person would want to read again. */
export function hasPlan(plan: Plan | undefined): plan is Plan {
  if (plan === undefined) return false;
  const { wish, outcome, obstacle, feeling, act, step, place, sentence = '', day } = plan;
  return day !== undefined || [wish, outcome, obstacle, feeling, act, step, place, sentence].some((text) => text.trim() !== '');
}

/** Both halves of the if-then are there, so that it can be read as a sentence. */
export function hasIfThen({ feeling, act }: Pick<Plan, 'feeling' | 'act'>): boolean {
  return feeling.trim() !== '' && act.trim() !== '';
}
