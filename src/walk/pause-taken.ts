import type { Moment } from '#domain/record/schema.ts';

/** Known until this window is closed, and never written down: that somebody rested is nobody’s business, not even the store’s. */
let taken: Moment | undefined;

/** When the person opened the calm page last, for `pauseDue`. */
export function lastPause(): Moment | undefined {
  return taken;
}

export function notePause(at: Moment): void {
  taken = at;
}
