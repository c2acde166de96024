import type { TakeawayDrawers } from '../export/takeaway.ts';
import type { Moment } from '../record/schema.ts';
import { epochOf } from '../time/moment.ts';

import { isSame } from './same.ts';

/** How the rows of a drawer in the file stand to those that are here. */
export type Standing = {
  readonly inFile: number;
  /** Not on this phone. */
  readonly fresh: number;
  readonly same: number;
  readonly newerInFile: number;
  readonly newerHere: number;
};

export type Comparison = {
  readonly texts: Standing;
  readonly answers: Standing;
  readonly plan: Standing;
  readonly recordings: Standing;
  /** The first and the last moment of anything the person wrote, said or answered; undefined for a file without any. */
  readonly span: { readonly from: Moment; readonly to: Moment } | undefined;
  /** Nothing is kept on this phone that the file could touch. */
  readonly nothingHere: boolean;
  /** Texts that are on this phone and not in the file. */
  readonly onlyHere: number;
};

type Dated = { readonly id: string };

/** What will happen, before it happens. */
export function compareDrawers(here: TakeawayDrawers, file: TakeawayDrawers): Comparison {
  const moments = momentsOf(file).toSorted((one, other) => epochOf(one) - epochOf(other));
  const [from] = moments;
  const to = moments.at(-1);
  const plans = (drawers: TakeawayDrawers) => (drawers.plan === undefined ? [] : [{ id: 'plan', ...drawers.plan }]);
  const ids = new Set(file.pieces.map(({ id }) => id));
  return {
    texts: standing(here.pieces, file.pieces, ({ changedAt }) => changedAt),
    answers: standing(here.sittings, file.sittings, ({ log, startedAt }) => log.at(-1)?.at ?? startedAt),
    plan: standing(plans(here), plans(file), ({ changedAt }) => changedAt),
    recordings: standing(here.recordings, file.recordings, ({ endedAt, startedAt }) => endedAt ?? startedAt),
    span: from === undefined || to === undefined ? undefined : { from, to },
    nothingHere: isEmpty(here),
    onlyHere: here.pieces.filter(({ id }) => !ids.has(id)).length,
  };
}

function standing<Row extends Dated>(mine: readonly Row[], theirs: readonly Row[], timeOf: (row: Row) => Moment): Standing {
  const own = new Map(mine.map((row) => [row.id, row]));
  const kinds = theirs.map((row) => {
    const before = own.get(row.id);
    if (before === undefined) return 'fresh';
    if (isSame(before, row)) return 'same';
    return epochOf(timeOf(row)) > epochOf(timeOf(before)) ? 'newerInFile' : 'newerHere';
  });
  const count = (kind: (typeof kinds)[number]) => kinds.filter((one) => one === kind).length;
  return {
    inFile: theirs.length,
    fresh: count('fresh'),
    same: count('same'),
    newerInFile: count('newerInFile'),
    newerHere: count('newerHere'),
  };
}

function momentsOf({ pieces, sittings, recordings, plan }: TakeawayDrawers): readonly Moment[] {
  return [
    ...pieces.flatMap(({ createdAt, changedAt }) => [createdAt, changedAt]),
    ...sittings.map(({ startedAt }) => startedAt),
    ...recordings.map(({ startedAt }) => startedAt),
    ...(plan === undefined ? [] : [plan.changedAt]),
  ];
}

/** Settings and a pile without stones are no loss: everybody has them after the first minute. */
function isEmpty({ settings: _settings, progress, choices: _choices, plan, ...many }: TakeawayDrawers): boolean {
  return plan === undefined && (progress?.placed.length ?? 0) === 0 && Object.values(many).every((rows) => rows.length === 0);
}
