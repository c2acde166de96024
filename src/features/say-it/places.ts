import type { ReplyMood } from '#domain/rehearsal/schema.ts';
import type { DraftKind } from '#domain/words/compose.ts';
import { paths } from '#paths';

/** Steps of the practice after the first line: which answer, then the talk with it, and a card for whoever listens. */
export function practiceAddress(place: 'answer' | 'card' | ReplyMood): string {
  return `${paths.stone('say-it', 'rehearse')}&p=${place}`;
}

export function draftAddress(kind: DraftKind): string {
  return `${paths.stone('say-it', 'words')}&p=${kind}`;
}

/** Places in a talk for the voice that reads it aloud: what was said in a turn (from 0), and the quiet note below it. */
export function wordsPlace(turn: number): string {
  return String(turn);
}

export function asidePlace(turn: number): string {
  return `${turn}.aside`;
}

export const replyMoods: readonly ReplyMood[] = ['warm', 'awkward', 'dismissive'];

export const draftKinds: readonly DraftKind[] = ['opener', 'note', 'letter'];
