import type { ContributionFile, EditsAnswerFile } from '#domain/exchange/schema.ts';
import type { Review } from '#domain/record/telling-schema.ts';
import { mergeReviews } from '#domain/review/merge.ts';
import { editsOf, readForModerator, readReview, type OpenedReview } from '#domain/review/read-review.ts';
import { newReview, noted, type Hand } from '#domain/review/review.ts';
import type { ReviewFile } from '#domain/review/schema.ts';
import type { Store, WriteOutcome } from '#store/store.ts';
import type { NotOpened } from '#walk/exchange/refused.tsx';

/**
 * What became of one file. `new`: a contribution nobody here had seen. `known`: it lies here already, and nothing changed.
 * `joined`: a colleague’s review, brought together with ours. `answered`: a teller’s answer to proposals. `withdrawn`: a story taken
 * back; `id` is absent when no review of it lies here.
 */
export type Taken =
  | { readonly kind: 'new' | 'known' | 'joined' | 'answered'; readonly id: string }
  | { readonly kind: 'withdrawn'; readonly id: string | undefined; readonly fingerprint: string; readonly story: string | undefined }
  | { readonly kind: 'refused'; readonly why: NotOpened; readonly place?: string }
  | { readonly kind: 'not-kept'; readonly outcome: WriteOutcome };

type Here = { readonly store: Store; readonly hand: Hand };

/** Takes in whatever a moderator is handed. Nothing that is kept is ever replaced by something that says less. */
export async function takeIn(text: string | undefined, here: Here): Promise<Taken> {
  if (text === undefined) return { kind: 'refused', why: 'too-large' };
  const read = readForModerator(text);
  if (read.kind === 'review') return takeReview(read.opened, here);
  if (read.kind !== 'handed') return { kind: 'refused', why: read.kind, ...('place' in read ? { place: read.place } : {}) };
  const { file } = read;
  switch (file.format) {
    case 'cairn-contribution':
      return takeContribution(file, text, here);
    case 'cairn-edits-answer':
      return takeAnswer(file, here);
    case 'cairn-withdrawal':
      return takeBack(file.code, here);
    case 'cairn-edits':
      return { kind: 'refused', why: 'wrong-place' };
  }
}

async function takeContribution(file: ContributionFile, text: string, { store, hand }: Here): Promise<Taken> {
  const id = file.withdrawal;
  const kept = await store.reviews.find(id);
  if (kept !== undefined) {
    const read = readReview(kept.file);
    const same = read.kind === 'ok' && read.review.contribution === text;
    return same ? { kind: 'known', id } : { kind: 'refused', why: 'other-story' };
  }
  const { contentNotes } = file.story;
  const facts = { barriers: [...file.barriers], ...(contentNotes.length > 0 ? { contentNotes: [...contentNotes] } : {}) };
  return keep({ ...newReview(text, hand), facts }, id, { store, hand, kind: 'new' });
}

async function takeReview({ review, contribution }: OpenedReview, { store, hand }: Here): Promise<Taken> {
  const id = contribution.withdrawal;
  const kept = await store.reviews.find(id);
  const ours = kept === undefined ? undefined : readReview(kept.file);
  if (ours?.kind === 'ok' && ours.review.contribution !== review.contribution) return { kind: 'refused', why: 'other-story' };
  const merged = ours?.kind === 'ok' ? mergeReviews(ours.review, review) : review;
  return keep(noted(merged, 'joined', hand), id, { store, hand, kind: 'joined' });
}

async function takeAnswer(file: EditsAnswerFile, here: Here): Promise<Taken> {
  const id = file.withdrawal;
  const kept = await here.store.reviews.find(id);
  const read = kept === undefined ? undefined : readReview(kept.file);
  if (read?.kind !== 'ok') return { kind: 'refused', why: 'other-story' };
  const { sha256Hex } = await import('#formats/digest.ts');
  const { review } = read;
  const at = review.rounds.findIndex((round) => sha256Hex(round.file) === file.edits);
  const round = review.rounds[at];
  if (round === undefined || editsOf(round)?.edits.length !== file.answers.length) return { kind: 'refused', why: 'other-proposals' };
  if (round.answers !== undefined)
    return round.answers.join() === file.answers.join() ? { kind: 'known', id } : { kind: 'refused', why: 'answered' };
  const rounds = review.rounds.map((one) => (one === round ? { ...one, answers: file.answers } : one));
  return keep(noted({ ...review, rounds }, 'answered', here.hand), id, { ...here, kind: 'answered' });
}

/** By the file, or by the code alone when somebody said it on the phone. `code`: ten symbols, checked. */
export async function takeBack(code: string, { store, hand }: Here): Promise<Taken> {
  const { sha256Hex } = await import('#formats/digest.ts');
  const fingerprint = sha256Hex(code);
  const kept = await store.reviews.find(fingerprint);
  const read = kept === undefined ? undefined : readReview(kept.file);
  if (read?.kind !== 'ok') return { kind: 'withdrawn', id: undefined, fingerprint, story: undefined };
  const { review } = read;
  const story = review.facts.id;
  if (review.withdrawnAt === undefined) {
    const taken = await keep(noted({ ...review, withdrawnAt: hand.at }, 'withdrawn', hand), fingerprint, { store, hand, kind: 'known' });
    if (taken.kind === 'not-kept') return taken;
  }
  return { kind: 'withdrawn', id: fingerprint, fingerprint, story };
}

type Keeping = Here & { readonly kind: 'new' | 'known' | 'joined' | 'answered' };

async function keep(review: ReviewFile, id: string, { store, hand, kind }: Keeping): Promise<Taken> {
  const row: Review = { id, file: JSON.stringify(review), changedAt: hand.at };
  const outcome = await store.reviews.save(row);
  return outcome.kind === 'saved' || outcome.kind === 'not-kept' ? { kind, id } : { kind: 'not-kept', outcome };
}

/** The line that takes a story out of the library, ready to be put into content/stories/withdrawn.yaml. */
export function withdrawnLine(fingerprint: string, story: string | undefined, today: string): string {
  return `- { ${story === undefined ? '' : `id: '${story}', `}withdrawal: '${fingerprint}', on: '${today}' }`;
}
