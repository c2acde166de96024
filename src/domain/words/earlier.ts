import type { Moment, Piece } from '../record/schema.ts';
import { epochOf } from '../time/moment.ts';
import { isWritten } from './written.ts';

/**
 * Earlier versions of a piece: a few, for whoever cut too much or wants to read how it was. One is kept when much goes at once
 * and when somebody takes the piece up again after a long while; never one for each letter.
 */

export const mostEarlier = 5;
const longGapMs = 30 * 60 * 1000;
/** UTF-16 units. */
const muchAtOnce = 30;
const pageAtOnce = 12;

/** The piece with another text, and its earlier versions as they are then. The same object when nothing changes. */
export function rewritten(piece: Piece, text: string, at: Moment): Piece {
  if (text === piece.text) return piece;
  return withText(piece, { text, at, keeps: tookALongBreak(piece, at) || losesMuch(piece, text) });
}

/** The piece as it was in one of its earlier versions; what stands there now becomes one of them. */
export function broughtBack(piece: Piece, text: string, at: Moment): Piece {
  if (text === piece.text) return piece;
  return withText(piece, { text, at, keeps: true });
}

/** The piece with this window’s text in the place of one that another window wrote: that one becomes an earlier version, long or short. */
export function writtenOver(piece: Piece, text: string, at: Moment): Piece {
  return broughtBack(piece, text, at);
}

/**
 * The piece together with words that could not be kept while they were written. The later text stands on the page, and the other
 * becomes an earlier version: somebody may have written on in a second window meanwhile.
 */
export function broughtAlong(kept: Piece | undefined, late: Piece): Piece {
  if (kept === undefined || kept.text === late.text) return kept ?? late;
  const taken = writtenOver(kept, late.text, late.changedAt);
  return epochOf(late.changedAt) >= epochOf(kept.changedAt) ? taken : writtenOver(taken, kept.text, kept.changedAt);
}

/** The piece without its earlier versions: what somebody cut for good has to be gone for good. */
export function withoutEarlier(piece: Piece): Piece {
  const { earlier: _gone, ...rest } = piece;
  return rest;
}

type Next = { readonly text: string; readonly at: Moment; readonly keeps: boolean };

function withText(piece: Piece, { text, at, keeps }: Next): Piece {
  const before = piece.earlier ?? [];
  const kept =
    keeps && isWritten(piece)
      ? [...before.filter((version) => version.text !== piece.text), { text: piece.text, at: piece.changedAt }]
      : before;
  // What stands on the page is no earlier version.
  const earlier = kept.filter((version) => version.text !== text).slice(-mostEarlier);
  const changed: Piece = { ...withoutEarlier(piece), text, changedAt: at };
  return earlier.length === 0 ? changed : { ...changed, earlier };
}

function tookALongBreak({ changedAt }: Piece, at: Moment): boolean {
  return epochOf(at) - epochOf(changedAt) >= longGapMs;
}

/** Whether much went at once that stands in no earlier version yet. */
function losesMuch({ text: before, earlier = [] }: Piece, after: string): boolean {
  const lost = lostPart(before, after);
  const isMuch = lost.length >= muchAtOnce || (after.trim() === '' && before.trim().length >= pageAtOnce);
  return isMuch && !earlier.some((version) => version.text.includes(lost));
}

/** What stood between the unchanged beginning and the unchanged end. */
function lostPart(before: string, after: string): string {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return before.slice(start, before.length - end);
}
