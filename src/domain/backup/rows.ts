import type { AnswerLine, Enrolment, ManyDrawers, Moment, Piece, Reading, Sitting } from '../record/schema.ts';
import type { Contribution, Recording } from '../record/telling-schema.ts';
import { epochOf, isEarlier } from '../time/moment.ts';

import { canonical, isSame } from './same.ts';

/** What becomes of two rows with one id that are not the same: one row that takes the place of both, or two beside each other. */
export type Joined<Row> =
  | { readonly kind: 'one'; readonly row: Row }
  /** Both are somebody’s words and cannot become one: `stays` keeps the id, `moves` gets another. */
  | { readonly kind: 'both'; readonly stays: Row; readonly moves: Row }
  /** They cannot be put together: what is here stays as it is. */
  | { readonly kind: 'apart' };

type Rule<Row> = (here: Row, file: Row) => Joined<Row>;

export const rowRules: { readonly [Drawer in keyof Omit<ManyDrawers, 'sounds'>]: Rule<ManyDrawers[Drawer]> } = {
  pieces: joinedPieces,
  sittings: joinedSittings,
  rungs: later(({ at }) => at),
  checkIns: later(({ at }) => at),
  readings: joinedReadings,
  moods: later(({ at }) => at),
  consents: stays,
  enrolments: joinedEnrolments,
  handOvers: later(({ at }) => at),
  contributions: joinedContributions,
  received: besides(({ at }) => at),
  recordings: longer,
  reviews: besides(({ changedAt }) => changedAt),
  lists: later(({ at }) => at),
};

/** The same whichever of the two is called “here”: at one time, the order of their texts decides. */
export function byTime<Row>(one: Row, other: Row, timeOf: (row: Row) => Moment): readonly [older: Row, newer: Row] {
  const gap = epochOf(timeOf(one)) - epochOf(timeOf(other));
  return gap < 0 || (gap === 0 && canonical(one) < canonical(other)) ? [one, other] : [other, one];
}

function later<Row>(timeOf: (row: Row) => Moment): Rule<Row> {
  return (here, file) => ({ kind: 'one', row: byTime(here, file, timeOf)[1] });
}

function besides<Row extends { readonly file: string }>(timeOf: (row: Row) => Moment): Rule<Row> {
  return (here, file) => {
    const [older, newer] = byTime(here, file, timeOf);
    return older.file === newer.file ? { kind: 'one', row: newer } : { kind: 'both', stays: newer, moves: older };
  };
}

function stays<Row>(here: Row): Joined<Row> {
  return { kind: 'one', row: here };
}

/** The newer text stays; the older one, and every version before it, becomes an earlier version. */
function joinedPieces(here: Piece, file: Piece): Joined<Piece> {
  const [older, newer] = byTime(here, file, ({ changedAt }) => changedAt);
  const all = [...(older.earlier ?? []), ...(newer.earlier ?? []), { text: older.text, at: older.changedAt }];
  const texts = new Map<string, (typeof all)[number]>();
  for (const version of all.toSorted(earliestFirst)) {
    if (version.text !== newer.text && version.text.trim() !== '' && !texts.has(version.text)) texts.set(version.text, version);
  }
  const { earlier: _own, ...rest } = newer;
  return { kind: 'one', row: texts.size === 0 ? rest : { ...rest, earlier: [...texts.values()] } };
}

function earliestFirst(one: { readonly at: Moment }, other: { readonly at: Moment }): number {
  return epochOf(one.at) - epochOf(other.at) || (canonical(one) < canonical(other) ? -1 : 1);
}

/**
 * Two logs of one sitting: what both begin with, then what either has more, in the order of time. Nothing that was logged is left
 * out, and every line says again what stood before it. Begun at another moment or in another version, they are two sittings.
 */
function joinedSittings(here: Sitting, file: Sitting): Joined<Sitting> {
  const facts = ({ log: _log, shown: _shown, finishedAt: _finished, ...rest }: Sitting) => rest;
  if (!isSame(facts(here), facts(file))) return { kind: 'apart' };
  const finished = [here.finishedAt, file.finishedAt]
    .filter((at) => at !== undefined)
    .toSorted((one, other) => epochOf(one) - epochOf(other));
  const shown = [...here.shown, ...file.shown.filter((item) => !here.shown.includes(item))];
  const [finishedAt] = finished;
  return { kind: 'one', row: { ...here, shown, log: [...joinedLogs(here, file)], ...(finishedAt === undefined ? {} : { finishedAt }) } };
}

function joinedLogs(here: Sitting, file: Sitting): readonly AnswerLine[] {
  const split = here.log.findIndex((line, at) => !isSame(line, file.log[at]));
  if (split === -1) return file.log.length > here.log.length ? file.log : here.log;
  if (split >= file.log.length) return here.log;
  const said = ({ item, after, at, reason }: AnswerLine) => canonical({ item, after, at, reason });
  const more = new Map([...here.log.slice(split), ...file.log.slice(split)].map((line) => [said(line), line]));
  const sorted = [...more.values()].toSorted((one, other) => epochOf(one.at) - epochOf(other.at) || (said(one) < said(other) ? -1 : 1));
  return sorted.reduce<readonly AnswerLine[]>(
    (log, line) => [
      ...log,
      {
        ...line,
        order: (log.at(-1)?.order ?? 0) + 1,
        before: log.findLast(({ item }) => item === line.item)?.after ?? null,
        clockJump: isEarlier(line.at, log.at(-1)?.at ?? here.startedAt),
      },
    ],
    here.log.slice(0, split),
  );
}

/** What either of them knows: a story that was finished stays finished, and a rating that was given stays given. */
function joinedReadings(here: Reading, file: Reading): Joined<Reading> {
  const [older, newer] = byTime(here, file, ({ at }) => at);
  return { kind: 'one', row: { ...older, ...newer, finished: here.finished || file.finished } };
}

/** An allocation, a fault and a leaving are kept once and never changed. */
function joinedEnrolments(here: Enrolment, file: Enrolment): Joined<Enrolment> {
  const codes = [...here.earlierCodes, ...file.earlierCodes.filter((code) => !here.earlierCodes.includes(code))];
  return { kind: 'one', row: { ...file, ...here, earlierCodes: codes } };
}

function joinedContributions(here: Contribution, file: Contribution): Joined<Contribution> {
  if (here.file === file.file) return { kind: 'one', row: { ...file, ...here } };
  const [older, newer] = byTime(here, file, ({ madeAt }) => madeAt);
  return { kind: 'both', stays: newer, moves: older };
}

/** A recording that was cut off is a beginning of the whole one. */
function longer(here: Recording, file: Recording): Joined<Recording> {
  const whole = file.length > here.length || (file.length === here.length && here.endedAt === undefined) ? file : here;
  return { kind: 'one', row: whole };
}
