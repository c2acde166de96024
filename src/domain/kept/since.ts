import type { Contribution, HandOver, Received, Recording, Review } from '../record/telling-schema.ts';
import type { CheckIn, Enrolment, Moment, Mood, Piece, Plan, Reading, Rung, Sitting } from '../record/schema.ts';
import type { ServiceList } from '../record/service-list-schema.ts';
import { isEarlier } from '../time/moment.ts';
import { holdsWords } from '../words/written.ts';

/** What a person can have here, in the words they know: several drawers may hold one kind. In the order in which it is shown. */
export const keptKinds = [
  'texts',
  'recordings',
  'answers',
  'readings',
  'plan',
  'steps',
  'received',
  'handOvers',
  'contributions',
  'reviews',
  'lists',
  'study',
] as const;

export type KeptKind = (typeof keptKinds)[number];

/** How many things of each kind. A kind without any is absent. */
export type Amounts = { readonly [Kind in KeptKind]?: number };

/** All rows but the sound itself: a recording stands for its sound. */
export type KeptRows = {
  readonly pieces: readonly Piece[];
  readonly recordings: readonly Recording[];
  readonly sittings: readonly Sitting[];
  readonly moods: readonly Mood[];
  readonly readings: readonly Reading[];
  readonly plan: Plan | undefined;
  readonly rungs: readonly Rung[];
  readonly checkIns: readonly CheckIn[];
  readonly received: readonly Received[];
  readonly handOvers: readonly HandOver[];
  readonly contributions: readonly Contribution[];
  readonly reviews: readonly Review[];
  readonly lists: readonly ServiceList[];
  readonly enrolments: readonly Enrolment[];
};

/** When each thing of a kind was last touched. */
function touched(rows: KeptRows): { readonly [Kind in KeptKind]: readonly Moment[] } {
  return {
    texts: rows.pieces.filter(holdsWords).map(({ changedAt }) => changedAt),
    recordings: rows.recordings.map(({ startedAt, endedAt }) => endedAt ?? startedAt),
    answers: [
      ...rows.sittings.map(({ startedAt, finishedAt, log }) => newest([startedAt, ...log.map(({ at }) => at), finishedAt])),
      ...rows.moods.map(({ at }) => at),
    ],
    readings: rows.readings.map(({ at }) => at),
    plan: rows.plan === undefined ? [] : [rows.plan.changedAt],
    steps: [...rows.rungs, ...rows.checkIns].map(({ at }) => at),
    received: rows.received.map(({ at }) => at),
    handOvers: rows.handOvers.map(({ at }) => at),
    contributions: rows.contributions.map(({ madeAt, handedOver, withdrawn }) => newest([madeAt, handedOver, withdrawn])),
    reviews: rows.reviews.map(({ changedAt }) => changedAt),
    lists: rows.lists.map(({ at }) => at),
    study: rows.enrolments.map(({ joinedAt, allocation, fault, withdrawal }) =>
      newest([joinedAt, allocation?.at, fault?.at, withdrawal?.at]),
    ),
  };
}

/** How much there is of each kind. Pages that were emptied, and never held a word, do not count as texts. */
export function amountsOf(rows: KeptRows): Amounts {
  return counted(rows, () => true);
}

/**
 * What would be lost if everything here were gone now: what was touched since the last file was made, or all of it without one.
 * What was touched in the same moment counts as lost. Danger: a clock that was set back makes new things look old, and nobody
 * here can tell; so this is for a person to read, never a reason not to offer a file.
 */
export function lostToday(rows: KeptRows, backedUpAt: Moment | undefined): Amounts {
  return counted(rows, (at) => backedUpAt === undefined || !isEarlier(at, backedUpAt));
}

export function isNothing(amounts: Amounts): boolean {
  return keptKinds.every((kind) => (amounts[kind] ?? 0) === 0);
}

function counted(rows: KeptRows, counts: (at: Moment) => boolean): Amounts {
  const all = touched(rows);
  return Object.fromEntries(
    keptKinds.map((kind) => [kind, all[kind].filter((at) => counts(at)).length] as const).filter(([, amount]) => amount > 0),
  );
}

function newest([first, ...others]: readonly [Moment, ...(Moment | undefined)[]]): Moment {
  return others.reduce<Moment>((last, at) => (at !== undefined && isEarlier(last, at) ? at : last), first);
}
