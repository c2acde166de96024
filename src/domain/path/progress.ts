import type { Moment, Progress, Stone } from '../record/schema.ts';

import { planOf, stonesOf, type StonePlan, type Way } from './stones.ts';

/**
 * Moving along the path. Every function returns a new progress. The cairn never shrinks: nothing here takes a stone away.
 * Every stone may be skipped; a skipped stone is not offered again, and can be taken up at any later time.
 */

export type NextStep = { readonly kind: 'step'; readonly stone: Stone; readonly screen: string } | { readonly kind: 'finished' };

export type StoneStanding = 'placed' | 'skipped' | 'next' | 'later';
export type StoneRow = { readonly stone: Stone; readonly minutes: number; readonly standing: StoneStanding };

/** `seed`: a whole number from 0 to 2^32 - 1, drawn once. */
export function newProgress(seed: number): Progress {
  return { way: 'whole', placed: [], skipped: [], at: {}, seed: seed >>> 0 };
}

/** Notes when the path was first begun; later calls change nothing. */
export function start(progress: Progress, at: Moment): Progress {
  return progress.startedAt === undefined ? { ...progress, startedAt: at } : progress;
}

/** Changes between the whole and the short way at any time; placed and skipped stones stay so. */
export function chooseWay(progress: Progress, way: Way): Progress {
  return { ...progress, way };
}

/** Notes the screen in front of the person. A skipped stone is thereby taken up again. A screen nobody knows is not noted. */
export function enter(progress: Progress, stone: Stone, screen: string): Progress {
  if (planOf(stone, 'whole')?.screens.includes(screen) !== true) return progress;
  return { ...progress, at: { ...progress.at, [stone]: screen }, skipped: without(progress.skipped, stone), current: stone };
}

/** Places a finished stone on the cairn; one that lies there already stays where it is. */
export function placeStone(progress: Progress, stone: Stone, at: Moment): Progress {
  const moved = walkedAgain({ ...leave(progress, stone), skipped: without(progress.skipped, stone) }, stone);
  return isPlaced(progress, stone) ? moved : { ...moved, placed: [...progress.placed, { stone, at }] };
}

/** Moves on without placing a stone. Skipping what was placed before changes nothing on the cairn. */
export function skipStone(progress: Progress, stone: Stone): Progress {
  const moved = walkedAgain(leave(progress, stone), stone);
  if (isPlaced(progress, stone) || progress.skipped.includes(stone)) return moved;
  return { ...moved, skipped: [...progress.skipped, stone] };
}

/** The one next step: the open stone the person is in, else the first open one of their way, at the screen last seen there. */
export function nextStep(progress: Progress): NextStep {
  const { current } = progress;
  const stone = current !== undefined && isOpen(progress, current) ? current : openStones(progress)[0]?.stone;
  const plan = stone === undefined ? undefined : planOf(stone, progress.way);
  const [first] = plan?.screens ?? [];
  if (plan === undefined || first === undefined) return { kind: 'finished' };
  const seen = progress.at[plan.stone];
  return { kind: 'step', stone: plan.stone, screen: seen !== undefined && plan.screens.includes(seen) ? seen : first };
}

/** Stones of the way that are neither placed nor skipped. */
export function openStones(progress: Progress): readonly StonePlan[] {
  return stonesOf(progress.way).filter((plan) => isOpen(progress, plan.stone));
}

/** Whether the stone belongs to this person’s path; a study may leave some out, or open them later. */
export function isOnPath({ only }: Progress, stone: Stone): boolean {
  return only === undefined || only.includes(stone);
}

/** Opens these stones and no others, or all of them. What was placed before stays on the cairn. */
export function limitTo(progress: Progress, only: readonly Stone[] | undefined): Progress {
  const { only: _before, ...rest } = progress;
  return only === undefined ? rest : { ...rest, only: [...only] };
}

/** About how many minutes the open stones take. */
export function minutesLeft(progress: Progress): number {
  return openStones(progress).reduce((sum, plan) => sum + plan.minutes, 0);
}

/** Every stone of the way, with stones of the other way that were placed, for the list on home. */
export function stoneRows(progress: Progress): readonly StoneRow[] {
  const next = nextStep(progress);
  const onWay = new Set(stonesOf(progress.way).flatMap(({ stone }) => (isOnPath(progress, stone) ? [stone] : [])));
  return stonesOf('whole')
    .filter((plan) => onWay.has(plan.stone) || isPlaced(progress, plan.stone) || (next.kind === 'step' && next.stone === plan.stone))
    .map(({ stone }) => ({ stone, minutes: planOf(stone, progress.way)?.minutes ?? 0, standing: standingOf(progress, stone, next) }));
}

/** Opens these stones once more, where they were placed or skipped; the cairn stays as it is. */
export function walkAgain(progress: Progress, stones: readonly Stone[]): Progress {
  const placed = stones.filter((stone) => isPlaced(progress, stone) && !isAskedAgain(progress, stone));
  const skipped = progress.skipped.filter((stone) => !stones.includes(stone));
  const at = Object.fromEntries(Object.entries(progress.at).filter(([stone]) => !stones.some((one) => one === stone)));
  const opened = { ...progress, skipped, at };
  return placed.length === 0 ? opened : { ...opened, again: [...(progress.again ?? []), ...placed] };
}

function isAskedAgain({ again }: Progress, stone: Stone): boolean {
  return again?.includes(stone) === true;
}

function walkedAgain({ again, ...progress }: Progress, stone: Stone): Progress {
  const left = without(again ?? [], stone);
  return left.length === 0 ? progress : { ...progress, again: left };
}

export function isPlaced(progress: Progress, stone: Stone): boolean {
  return progress.placed.some((placed) => placed.stone === stone);
}

function standingOf(progress: Progress, stone: Stone, next: NextStep): StoneStanding {
  if (isPlaced(progress, stone) && !isAskedAgain(progress, stone)) return 'placed';
  if (progress.skipped.includes(stone)) return 'skipped';
  return next.kind === 'step' && next.stone === stone ? 'next' : 'later';
}

function isOpen(progress: Progress, stone: Stone): boolean {
  return isOnPath(progress, stone) && (!isPlaced(progress, stone) || isAskedAgain(progress, stone)) && !progress.skipped.includes(stone);
}

function leave(progress: Progress, stone: Stone): Progress {
  if (progress.current !== stone) return progress;
  const { current: _left, ...rest } = progress;
  return rest;
}

function without(stones: readonly Stone[], stone: Stone): Stone[] {
  return stones.filter((other) => other !== stone);
}
