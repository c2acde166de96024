import { mostInOne, nearEnd } from './limits.ts';

/** How a recording stands, and what follows from what happens. Lengths are milliseconds of this recording. */

/** Why no sound comes in. `elsewhere`: another window is recording. */
export type Refusal = 'denied' | 'no-microphone' | 'busy' | 'insecure' | 'unsupported' | 'elsewhere' | 'failed';

/** `hidden`: the page went out of sight. `interrupted`: the microphone was taken, by a call perhaps. `silent`: nothing came from it. */
export type PauseReason = 'person' | 'hidden' | 'interrupted' | 'silent';

/**
 * `long`: one recording holds no more. `all-full`: all together hold no more. `removed`: it was taken out in another window.
 * The others are outcomes of a write.
 */
export type EndReason = 'person' | 'left' | 'long' | 'all-full' | 'removed' | 'full' | 'closed' | 'newer-data' | 'write-failed';

type After = { readonly kind: 'pause'; readonly why: PauseReason } | { readonly kind: 'end'; readonly why: EndReason };

/** `kept` is safe on the phone; `heard` was recorded, the last of it perhaps not kept yet. */
export type RecordingState =
  | { readonly kind: 'idle'; readonly refused?: Refusal }
  | { readonly kind: 'asking'; readonly kept: number; readonly limit: number }
  /** `base`: what it held when the microphone was opened. */
  | { readonly kind: 'running'; readonly base: number; readonly kept: number; readonly heard: number; readonly limit: number }
  /** The microphone is off; the last stretch is on its way. */
  | { readonly kind: 'closing'; readonly kept: number; readonly limit: number; readonly after: After }
  | { readonly kind: 'paused'; readonly kept: number; readonly limit: number; readonly why: PauseReason | Refusal }
  | { readonly kind: 'ended'; readonly kept: number; readonly why: EndReason };

export type RecordingEvent =
  /** The person starts, or goes on. `limit`: how long this recording may become, for a start. */
  | { readonly kind: 'ask'; readonly limit: number }
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'heard'; readonly length: number }
  | { readonly kind: 'kept'; readonly length: number }
  | { readonly kind: 'pause'; readonly why: PauseReason }
  | { readonly kind: 'end'; readonly why: EndReason }
  /** The last stretch was written. */
  | { readonly kind: 'closed' };

/** Heard and still nothing kept for this long: the person is talking to a microphone that is dead. */
const longestSilence = 12_000;

/** What does not fit the state changes nothing: events may come late, and in any order. */
export function next(state: RecordingState, event: RecordingEvent): RecordingState {
  switch (event.kind) {
    case 'ask':
      return asked(state, event.limit);
    case 'opened':
      return state.kind === 'asking' ? opened(state) : state;
    case 'refused':
      if (state.kind !== 'asking') return state;
      return state.kept === 0 ? { kind: 'idle', refused: event.why } : { ...state, kind: 'paused', why: event.why };
    case 'heard':
      return state.kind === 'running' ? heard(state, event.length) : state;
    case 'kept':
      return state.kind === 'running' || state.kind === 'closing' ? { ...state, kept: Math.max(state.kept, event.length) } : state;
    case 'pause':
      return paused(state, event.why);
    case 'end':
      return ended(state, event.why);
    case 'closed':
      if (state.kind !== 'closing') return state;
      return state.after.kind === 'pause'
        ? { kind: 'paused', kept: state.kept, limit: state.limit, why: state.after.why }
        : { kind: 'ended', kept: state.kept, why: state.after.why };
  }
}

function asked(state: RecordingState, limit: number): RecordingState {
  switch (state.kind) {
    case 'idle':
    case 'ended':
      return limit > 0 ? { kind: 'asking', kept: 0, limit } : state;
    case 'paused':
      return { kind: 'asking', kept: state.kept, limit: state.limit };
    case 'asking':
    case 'running':
    case 'closing':
      return state;
  }
}

function opened({ kept, limit }: RecordingState & { readonly kind: 'asking' }): RecordingState {
  return { kind: 'running', base: kept, kept, heard: kept, limit };
}

function heard(state: RecordingState & { readonly kind: 'running' }, length: number): RecordingState {
  const { kept, limit } = state;
  if (length >= limit) return { kind: 'closing', kept, limit, after: { kind: 'end', why: limit < mostInOne ? 'all-full' : 'long' } };
  if (length - kept > longestSilence) return { kind: 'closing', kept, limit, after: { kind: 'pause', why: 'silent' } };
  return { ...state, heard: Math.max(state.heard, length) };
}

function paused(state: RecordingState, why: PauseReason): RecordingState {
  switch (state.kind) {
    case 'running':
      return { kind: 'closing', kept: state.kept, limit: state.limit, after: { kind: 'pause', why } };
    case 'asking':
      // The microphone may still be handed over: whoever asked for it lets go of it at once.
      return state.kept === 0 ? { kind: 'idle' } : { ...state, kind: 'paused', why };
    case 'idle':
    case 'closing':
    case 'paused':
    case 'ended':
      return state;
  }
}

function ended(state: RecordingState, why: EndReason): RecordingState {
  switch (state.kind) {
    case 'closing':
      // The first reason counts, but a write that failed has to be told whatever else happened.
      if (state.after.kind === 'end' && !isFault(why)) return state;
      return { ...state, after: { kind: 'end', why } };
    case 'running':
      return { kind: 'closing', kept: state.kept, limit: state.limit, after: { kind: 'end', why } };
    case 'paused':
      return { kind: 'ended', kept: state.kept, why };
    case 'asking':
      return state.kept === 0 ? { kind: 'idle' } : { kind: 'ended', kept: state.kept, why };
    case 'idle':
    case 'ended':
      return state;
  }
}

/** Whether it ended because it could not be kept any further. */
export function isFault(why: EndReason): boolean {
  switch (why) {
    case 'removed':
    case 'full':
    case 'closed':
    case 'newer-data':
    case 'write-failed':
      return true;
    case 'person':
    case 'left':
    case 'long':
    case 'all-full':
      return false;
  }
}

/** Whether it is time for the calm word that the end is near. A recording that was short of room from the start was told so then. */
export function isNearEnd(state: RecordingState): boolean {
  return state.kind === 'running' && state.limit > nearEnd && state.limit - state.heard <= nearEnd;
}

/** Whether something is being recorded, or may be at any moment. */
export function isAtWork(state: RecordingState): boolean {
  return state.kind === 'asking' || state.kind === 'running' || state.kind === 'closing';
}
