import { baseDayOf, isWaveDone, windowsOf } from '../path/due.ts';
import { wavePlan } from '../path/waves.ts';
import type { Enrolment, Sitting, Stone } from '../record/schema.ts';
import type { Day } from '../time/day.ts';

import type { Arm, Feature, StudyPlan } from './schema.ts';

/** What an arm offers. Until an arm is known, only what comes before it: nobody can tell arms apart by what is there. */

const beforeAllocation = ['arrive', 'first-check'] as const satisfies readonly Stone[];

const stoneFeatures = ['listen', 'in-the-way', 'tell', 'find', 'say-it', 'plan'] as const satisfies readonly (Feature & Stone)[];

export type ArmContext = {
  /** Whether the person takes part in a study at all. */
  readonly enrolled: boolean;
  /** Whether a waiting list has opened; see `hasOpened`. */
  readonly openedNow: boolean;
};

/** The arm of one taking part: as allocated; in a study with one arm, that arm from the start. Undefined: not allocated yet. */
export function armOf(plan: StudyPlan, allocation: Enrolment['allocation']): Arm | undefined {
  if (allocation !== undefined) return plan.arms.find(({ id }) => id === allocation.arm);
  return plan.arms.length === 1 ? plan.arms[0] : undefined;
}

export type OpeningInput = {
  /** Those of this taking part alone. */
  readonly sittings: readonly Sitting[];
  readonly baselineBefore: Day | undefined;
  readonly today: Day;
};

/**
 * Whether the wave that opens this arm is finished, or its window has passed: nobody may be kept waiting for ever because they
 * did not answer.
 */
export function hasOpened(arm: Arm | undefined, plan: StudyPlan, { sittings, baselineBefore, today }: OpeningInput): boolean {
  const wave = arm?.opensAfter === undefined ? undefined : wavePlan(plan.schedule, arm.opensAfter);
  if (wave === undefined) return false;
  if (isWaveDone(wave, sittings)) return true;
  const { schedule } = plan;
  const base = baseDayOf({ schedule, progress: undefined, plan: undefined, sittings, baselineBefore });
  const window = base === undefined ? undefined : windowsOf(schedule, base).find((one) => one.wave.id === wave.id);
  return window !== undefined && today > window.lateAfter;
}

/**
 * The stones of somebody in a study, in the order of the path; undefined: all of them, as for people in no study.
 * `arm` undefined: not allocated yet, so only what comes before.
 */
export function stonesFor(arm: Arm | undefined, openedNow: boolean): readonly Stone[] | undefined {
  if (arm === undefined) return beforeAllocation;
  if (arm.features === 'all' || isOpen(arm, openedNow)) return undefined;
  const offered: readonly string[] = arm.features;
  return [...beforeAllocation, ...stoneFeatures.filter((stone) => offered.includes(stone)), 'second-check'];
}

/** Whether a feature can be used now. In no study everything is on; before allocation nothing that an arm could lack is. */
export function featureIsOn(arm: Arm | undefined, feature: Feature, { enrolled, openedNow }: ArmContext): boolean {
  if (!enrolled) return true;
  if (arm === undefined) return false;
  return arm.features === 'all' || isOpen(arm, openedNow) || arm.features.includes(feature);
}

function isOpen(arm: Arm, openedNow: boolean): boolean {
  return arm.opensAfter !== undefined && openedNow;
}
