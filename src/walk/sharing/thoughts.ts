import type { HandOver } from '#domain/record/telling-schema.ts';

/** What was tapped and written while thinking. It lives in memory, on one page, and is kept nowhere. */
export type Thoughts = {
  readonly whom?: string | undefined;
  readonly why: readonly Why[];
  readonly whyOwn: string;
  readonly well: readonly Well[];
  readonly badly: readonly Badly[];
  readonly howOwn: string;
  readonly planB: readonly PlanB[];
  readonly planBOwn: string;
  readonly keeps: readonly Keeping[];
  readonly asked?: Asked | undefined;
};

export const noThoughts: Thoughts = { why: [], whyOwn: '', well: [], badly: [], howOwn: '', planB: [], planBOwn: '', keeps: [] };

export type SharingStep = HandOver['step'];

/** A library is no person: whom it goes to is said elsewhere. */
export const whoms = {
  person: ['friend', 'partner', 'family', 'work', 'other', 'unsure'],
  clinician: ['known', 'new', 'other', 'unsure'],
  swap: ['friend', 'group', 'stranger', 'unsure'],
} as const;

export const whys = ['alone', 'understood', 'help', 'them', 'pushed', 'unsure'] as const;
export const wells = ['listen', 'closer', 'next', 'lighter'] as const;
export const badlys = ['quiet', 'clumsy', 'tell', 'against'] as const;
export const plansB = ['person', 'call', 'stop', 'calm'] as const;
export const keepings = ['worst', 'others', 'where', 'papers', 'nothing'] as const;
export const askeds = ['nobody', 'yes', 'changed', 'not-yet'] as const;

type Why = (typeof whys)[number];
type Well = (typeof wells)[number];
type Badly = (typeof badlys)[number];
type PlanB = (typeof plansB)[number];
type Keeping = (typeof keepings)[number];
type Asked = (typeof askeds)[number];
