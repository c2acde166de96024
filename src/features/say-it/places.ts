import type { ReplyMood } from '#domain/rehearsal/schema.ts';
import type { DraftKind } from '#domain/words/compose.ts';
import { paths } from '#paths';

/** Steps of the practice after the first line: which answer, then the talk with it. */
export function practiceAddress(place: 'answer' | ReplyMood): string {
  return `${paths.stone('say-it', 'rehearse')}&p=${place}`;
}

export function draftAddress(kind: DraftKind): string {
  return `${paths.stone('say-it', 'words')}&p=${kind}`;
}

export const replyMoods: readonly ReplyMood[] = ['warm', 'awkward', 'dismissive'];

export const draftKinds: readonly DraftKind[] = ['opener', 'note', 'letter'];
