import { drawArm } from '#domain/allocation/allocate.ts';
import { readCode } from '#domain/code/participant-code.ts';
import { isWaveDone } from '#domain/path/due.ts';
import { waveOfKind } from '#domain/path/waves.ts';
import { newProgress } from '#domain/path/progress.ts';
import type { Consent, Enrolment, Progress, Sitting, Stone } from '#domain/record/schema.ts';
import { armOf, featureIsOn, hasOpened, stonesFor } from '#domain/study/arms.ts';
import { currentEnrolment, ownSittings } from '#domain/study/enrolment.ts';
import { dayOf } from '#domain/time/day.ts';
import type { Environment } from '#environment';
import { readMirror, writeMirror } from '#store/mirror.ts';
import type { Store, WriteOutcome } from '#store/store.ts';

import { agreesToAllNeeded } from './agreements.ts';

/**
 * How things stand after settling. `in-none`: no study. `waiting`: consent or the first check is not complete yet. `allocated`: the
 * arm became known just now. `known`: it was known before. `no-arm`: the seal could not be opened, everything stays open.
 * `not-kept`: nothing was settled; the next call tries again.
 */
export type Settled =
  | { readonly kind: 'in-none' }
  | { readonly kind: 'waiting' | 'allocated' | 'known' | 'no-arm'; readonly enrolment: Enrolment }
  | { readonly kind: 'not-kept'; readonly outcome: WriteOutcome };

/**
 * Brings what is open to the person in line with their study: allocates once consent and the whole first check are kept, opens a
 * waiting list once its wave is finished, and opens everything for whoever left. Call it whenever one of these may have happened:
 * calling it again changes nothing. The allocation is one write that only fills an empty place, so two windows cannot differ.
 */
export async function settleStudy(store: Store, environment: Chance): Promise<Settled> {
  const here = { store, environment };
  const [enrolments, all] = await Promise.all([store.enrolments.all(), store.sittings.all()]);
  const before = currentEnrolment(enrolments);
  const sittings = ownSittings(before, all);
  if (before === undefined) {
    // Never in a study: nothing was narrowed, and nothing need be written.
    return enrolments.length === 0 ? { kind: 'in-none' } : openTo(here, everything, { kind: 'in-none' });
  }
  const due = before.allocation === undefined && before.fault === undefined && isDue(before, sittings, await store.consents.all());
  if (!due) return narrow(here, before, { sittings, kind: standingOf(before) });
  const found = await findArm(before, environment, enrolments);
  const outcome = await store.enrolments.change(before.id, (old) => (old === undefined ? undefined : withArm(old, found)));
  if (outcome.kind !== 'saved' && outcome.kind !== 'not-kept') return { kind: 'not-kept', outcome };
  // What is kept decides: another window may have been quicker.
  const after = (await store.enrolments.find(before.id)) ?? before;
  return narrow(here, after, { sittings, kind: after.allocation === undefined ? 'no-arm' : 'allocated' });
}

type Chance = Pick<Environment, 'now' | 'seed'>;
type Here = { readonly store: Store; readonly environment: Chance };
type Found = Pick<Enrolment, 'allocation' | 'fault'>;

function isDue(enrolment: Enrolment, sittings: readonly Sitting[], consents: readonly Consent[]): boolean {
  const baseline = waveOfKind(enrolment.study.plan.schedule, 'baseline');
  const done = baseline === undefined || enrolment.baselineBefore !== undefined || isWaveDone(baseline, sittings);
  return done && agreesToAllNeeded(enrolment, consents);
}

function standingOf({ allocation, fault }: Enrolment): 'known' | 'no-arm' | 'waiting' {
  if (allocation !== undefined) return 'known';
  return fault === undefined ? 'waiting' : 'no-arm';
}

/** Fills the empty place only: an arm once known, or a fault once noted, stays. */
function withArm(old: Enrolment, found: Found): Enrolment {
  return old.allocation !== undefined || old.fault !== undefined || old.withdrawal !== undefined ? old : { ...old, ...found };
}

async function findArm(enrolment: Enrolment, { now, seed }: Chance, all: readonly Enrolment[]): Promise<Found> {
  const { plan } = enrolment.study;
  const at = now();
  switch (plan.allocation) {
    case 'single':
      return { allocation: { arm: plan.arms[0]?.id ?? '', how: 'single', at } };
    case 'drawn': {
      // Leaving and joining again must not be a way to draw again.
      const earlier = all.find(({ study, allocation }) => study.plan.id === plan.id && allocation?.how === 'drawn')?.allocation;
      const arm = earlier?.arm ?? drawArm(plan.arms, seed() / 2 ** 32);
      return arm === undefined ? { fault: { kind: 'unknown-arm', at } } : { allocation: { arm, how: 'drawn', at } };
    }
    case 'issued': {
      const code = readCode(enrolment.code);
      if (enrolment.sealed === undefined || plan.salt === undefined || code.kind !== 'ok') return { fault: { kind: 'seal-missing', at } };
      const { openSealed } = await import('#formats/seal.ts');
      const opened = openSealed({ study: plan.id, salt: plan.salt, code: code.code, sealed: enrolment.sealed });
      if (opened.kind === 'damaged') return { fault: { kind: 'seal-damaged', at } };
      if (!plan.arms.some(({ id }) => id === opened.arm)) return { fault: { kind: 'unknown-arm', at } };
      return { allocation: { arm: opened.arm, how: 'sealed', at } };
    }
  }
}

type Open = { readonly stones: readonly Stone[] | undefined; readonly storiesOpen: boolean };

const everything: Open = { stones: undefined, storiesOpen: true };

type Narrowing = {
  readonly sittings: readonly Sitting[];
  readonly kind: 'waiting' | 'allocated' | 'known' | 'no-arm';
};

function narrow(here: Here, enrolment: Enrolment, { sittings, kind }: Narrowing): Promise<Settled> {
  const { plan } = enrolment.study;
  if (kind === 'no-arm') return openTo(here, everything, { kind, enrolment });
  const arm = armOf(plan, enrolment.allocation);
  const openedNow = hasOpened(arm, plan, { sittings, baselineBefore: enrolment.baselineBefore, today: dayOf(here.environment.now()) });
  // Beside the database nothing is said before the arm is known.
  const storiesOpen = enrolment.allocation === undefined || featureIsOn(arm, 'stories', { enrolled: true, openedNow });
  return openTo(here, { stones: stonesFor(arm, openedNow), storiesOpen }, { kind, enrolment });
}

/** Writes only what differs: home asks at every opening. */
async function openTo({ store, environment }: Here, { stones, storiesOpen }: Open, settled: Settled): Promise<Settled> {
  const progress = await store.progress.read();
  if (!sameStones(progress?.only, stones)) {
    const seed = environment.seed();
    const outcome = await store.progress.change((old) => withStones(old ?? newProgress(seed), stones));
    if (outcome.kind !== 'saved' && outcome.kind !== 'not-kept') return { kind: 'not-kept', outcome };
  }
  if ((readMirror().closed === undefined) !== storiesOpen) writeMirror({ closed: storiesOpen ? undefined : ['stories'] });
  return settled;
}

function withStones({ only: _before, ...progress }: Progress, stones: readonly Stone[] | undefined): Progress {
  return stones === undefined ? progress : { ...progress, only: [...stones] };
}

function sameStones(one: readonly Stone[] | undefined, other: readonly Stone[] | undefined): boolean {
  return one?.join() === other?.join();
}
