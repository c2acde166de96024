import { inHand, withAgreedEdits, type StoryInHand } from '../exchange/edits.ts';
import type { ContributionFile, EditsFile } from '../exchange/schema.ts';
import type { Moment } from '../record/schema.ts';

import { checklistItems, type Act, type Look, type ReviewFile, type Round } from './schema.ts';

/** Who does something, and when. */
export type Hand = { readonly by: string; readonly at: Moment };

export function newReview(contribution: string, { by, at }: Hand): ReviewFile {
  return {
    format: 'cairn-review',
    version: 1,
    contribution,
    looks: [],
    draft: [],
    rounds: [],
    facts: {},
    log: [{ at, by, act: 'opened', words: '' }],
  };
}

/** The log only grows: nothing in it is changed or taken out. */
export function noted(review: ReviewFile, act: Act, { by, at, words = '' }: Hand & { readonly words?: string }): ReviewFile {
  return { ...review, log: [...review.log, { at, by, act, words: words.slice(0, 2000) }] };
}

/** Two ways of writing one name are one person: case, spaces, dots and accents do not count. */
export function sameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

function plainName(name: string): string {
  const bare = name.normalize('NFKD').replace(/[\p{M}\p{P}\p{Z}\p{C}\p{S}]/gu, '');
  // A name of signs only is still a name.
  return (bare === '' ? name.trim() : bare).toLowerCase();
}

export function lookBy({ looks }: Pick<ReviewFile, 'looks'>, name: string): Look | undefined {
  return looks.find(({ by }) => sameName(by, name));
}

/** A look that nobody has begun: nothing in it is answered. */
export function newLook({ by, at }: Hand): Look {
  return { by, answers: {}, risk: undefined, outcome: undefined, reason: '', startedAt: at, changedAt: at };
}

/** Puts a look in the place of the one of the same name. */
export function withLook(review: ReviewFile, look: Look): ReviewFile {
  const looks = review.looks.filter(({ by }) => !sameName(by, look.by));
  return { ...review, looks: [...looks, look] };
}

/** What a look still lacks before it can be finished. */
export type LookGap = 'answers' | 'risk' | 'outcome' | 'reason';

export function gapsIn({ answers, risk, outcome, reason }: Look): readonly LookGap[] {
  const gaps: readonly (readonly [LookGap, boolean])[] = [
    ['answers', checklistItems.some((item) => answers[item] === undefined)],
    ['risk', risk === undefined],
    ['outcome', outcome === undefined],
    ['reason', reason.trim() === ''],
  ];
  return gaps.flatMap(([gap, open]) => (open ? [gap] : []));
}

/** The looks that their reviewers said are done, of different people. */
export function finishedLooks({ looks }: Pick<ReviewFile, 'looks'>): readonly Look[] {
  return looks.filter((look, at) => look.finishedAt !== undefined && looks.findIndex(({ by }) => sameName(by, look.by)) === at);
}

/** The round of proposals that counts: the last one. `edits` is its file, opened. */
export function lastRound({ rounds }: Pick<ReviewFile, 'rounds'>): Round | undefined {
  return rounds.at(-1);
}

/** The story as its teller agreed to it: as it was handed over, with the edits they said yes to in the last round. */
export function agreedStory(contribution: ContributionFile, round: Round | undefined, edits: EditsFile | undefined): StoryInHand {
  const story = inHand(contribution);
  return round?.answers === undefined || edits === undefined ? story : withAgreedEdits(story, edits, round.answers);
}
