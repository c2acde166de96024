import type { Talk } from '#domain/rehearsal/talk.ts';

/**
 * The talk that somebody left for a page beside it, so that Back finds its end again. In memory only, and one at a time: a talk is
 * played, never kept.
 */
let held: { readonly rehearsal: string; readonly talk: Talk } | undefined;

export function holdTalk(rehearsal: string, talk: Talk): void {
  held = { rehearsal, talk };
}

export function dropTalk(): void {
  held = undefined;
}

/** Undefined when the talk would be another one now: another helper, answer or first line. */
export function talkHeld(rehearsal: string, begun: Talk): Talk | undefined {
  return held?.rehearsal === rehearsal && held.talk.mood === begun.mood && held.talk.opener === begun.opener ? held.talk : undefined;
}
