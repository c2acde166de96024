import type { RehearsalWords, ReplyMood } from './schema.ts';

/** A practice talk as it runs: the person opens, the other side answers, and after the last answer comes the close. */

/** What the other side says at most; with the opener the person speaks at most six times. */
const mostReplies = 5;

export type Talk = {
  readonly mood: ReplyMood;
  readonly opener: string;
  /** What the person said after each reply, in order. */
  readonly answers: readonly string[];
  /** The person ended it before its last turn. */
  readonly stopped: boolean;
};

export type Said =
  { readonly who: 'me'; readonly words: string } | { readonly who: 'other'; readonly words: string; readonly aside?: string };

export type TalkNow =
  /** `turn` counts the replies so far, from 1. */
  | { readonly kind: 'answer'; readonly turn: number; readonly options: readonly string[] }
  | { readonly kind: 'closed'; readonly words: string };

export function beginTalk(mood: ReplyMood, opener: string): Talk {
  return { mood, opener, answers: [], stopped: false };
}

/** Says one line, chosen or the person’s own. Nothing but spaces changes nothing, and so does a line after the close. */
export function sayLine(talk: Talk, rehearsal: Pick<RehearsalWords, 'replies'>, words: string): Talk {
  const line = words.trim();
  if (line === '' || talkNow(talk, rehearsal).kind === 'closed') return talk;
  return { ...talk, answers: [...talk.answers, line] };
}

export function stopTalk(talk: Talk): Talk {
  return { ...talk, stopped: true };
}

/** Everything said so far, oldest first. */
export function saidSoFar(talk: Talk, rehearsal: Pick<RehearsalWords, 'replies'>): readonly Said[] {
  const said: Said[] = [{ who: 'me', words: talk.opener }];
  repliesOf(talk, rehearsal)
    .slice(0, talk.answers.length + 1)
    .forEach(({ says, aside }, place) => {
      said.push(aside === undefined ? { who: 'other', words: says } : { who: 'other', words: says, aside });
      const answer = talk.answers[place];
      if (answer !== undefined) said.push({ who: 'me', words: answer });
    });
  return said;
}

/** What comes next: the person’s turn, or the close. */
export function talkNow(talk: Talk, rehearsal: Pick<RehearsalWords, 'replies'>): TalkNow {
  const reply = repliesOf(talk, rehearsal)[talk.answers.length];
  if (talk.stopped || reply === undefined) return { kind: 'closed', words: rehearsal.replies[talk.mood].close };
  return { kind: 'answer', turn: talk.answers.length + 1, options: reply.options };
}

function repliesOf(talk: Talk, rehearsal: Pick<RehearsalWords, 'replies'>): RehearsalWords['replies'][ReplyMood]['turns'] {
  return rehearsal.replies[talk.mood].turns.slice(0, mostReplies);
}

/** Under which prompts the lines of a practice talk are kept, so that coming back finds them. */
export const keptLines = {
  /** The person’s own first line. */
  own: (rehearsal: string) => rehearsal,
  /** A first line chosen from those on offer; while it is there, it is the one that counts. */
  chosen: (rehearsal: string) => `${rehearsal}-chosen`,
  /** An own line in the middle of the talk. */
  turn: (rehearsal: string, mood: ReplyMood, turn: number) => `${rehearsal}-${mood}-${turn}`,
} as const;
