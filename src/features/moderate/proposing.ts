import { inHand, placeKey, textAt, type EditPlace } from '#domain/exchange/edits.ts';
import { oneLine } from '#domain/exchange/contribution.ts';
import { readHanded } from '#domain/exchange/read-handed.ts';
import type { ContributionFile, EditsFile } from '#domain/exchange/schema.ts';
import type { DraftEdit } from '#domain/review/schema.ts';

/** Proposals as they are being written: a place that reads as before, without a reason, is no proposal. */
export function withDraft(draft: readonly DraftEdit[], changed: DraftEdit, before: string): readonly DraftEdit[] {
  const others = draft.filter(({ place }) => placeKey(place) !== placeKey(changed.place));
  return changed.after === before && changed.why.trim() === '' ? others : [...others, changed];
}

export function draftAt(draft: readonly DraftEdit[], place: EditPlace): DraftEdit | undefined {
  return draft.find((one) => placeKey(one.place) === placeKey(place));
}

export type Proposing =
  | { readonly kind: 'ready'; readonly text: string; readonly count: number }
  /** Nothing would change; a reason is missing; or something is longer than a file can hold. */
  | { readonly kind: 'nothing' | 'no-reason' | 'too-long' };

type Sending = { readonly contribution: ContributionFile; readonly draft: readonly DraftEdit[]; readonly note: string };

/** The file for the teller. It speaks of their words as they handed them over, whatever was proposed before. */
export function editsFileOf({ contribution, draft, note }: Sending): Proposing {
  const story = inHand(contribution);
  const edits = draft.flatMap(({ place, after, why }) => {
    const before = textAt(story, place);
    return before === undefined || before === after ? [] : [{ place, before, after, why: oneLine(why) }];
  });
  if (edits.length === 0) return { kind: 'nothing' };
  if (edits.some(({ why }) => why === '')) return { kind: 'no-reason' };
  const file: EditsFile = {
    format: 'cairn-edits',
    version: 1,
    withdrawal: contribution.withdrawal,
    edits,
    ...(note === '' ? {} : { note: note.slice(0, 2000) }),
  };
  const text = JSON.stringify(file);
  // Whoever opens it checks it in the same way: what they could not open is not made.
  return readHanded(text).kind === 'ok' ? { kind: 'ready', text, count: edits.length } : { kind: 'too-long' };
}
