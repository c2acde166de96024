import type { StandingState } from '../questionnaire/answers.ts';
import type { Mood, MoodWord, Moment, Reading, Seen } from '../record/schema.ts';
import { epochOf } from '../time/moment.ts';

import { localTime } from './asked.ts';
import type { Dataset } from './dataset.ts';
import { answerCells, commonCells, longRow, type LongRow } from './rows.ts';

/** Moods and story ratings, which lie in drawers of their own and belong to no wave. */

/** Codes of the questionnaire `mood`: higher means feeling better. */
export const moodCodes = { rough: 1, low: 2, 'so-so': 3, okay: 4, good: 5 } as const satisfies Readonly<Record<MoodWord, number>>;

export type SingleRating = {
  readonly id: string;
  readonly questionnaire: 'mood' | 'story-feedback';
  /** When the mood was given, or which story was read. */
  readonly occasion: string;
  readonly at: Moment;
  readonly seen: Seen | undefined;
  readonly answers: readonly (readonly [item: string, state: StandingState])[];
};

/** A mood that was left out was declined; a story rating that is absent is missing: whether it was on screen is not kept. */
export function singleRatings({ moods, readings }: Pick<Dataset, 'moods' | 'readings'>): readonly SingleRating[] {
  return [...inOrder(moods.map(ofMood)), ...inOrder(readings.map(ofReading))];
}

export function ratingRows(dataset: Dataset): readonly LongRow[] {
  const common = { ...commonCells(dataset), row: 'item' };
  return singleRatings(dataset).flatMap(({ id, questionnaire, occasion, at, seen, answers }) =>
    answers.map(([variable, state]) =>
      longRow({
        ...common,
        sitting_id: id,
        occasion,
        questionnaire,
        version: seen?.version ?? null,
        language: seen?.language ?? null,
        digest: seen?.digest ?? null,
        variable,
        ...ratingCells(state, at),
      }),
    ),
  );
}

function inOrder(ratings: readonly SingleRating[]): readonly SingleRating[] {
  return ratings.toSorted((one, other) => epochOf(one.at) - epochOf(other.at));
}

function ofMood({ id, when, mood, at, seen }: Mood): SingleRating {
  const state: StandingState = mood === null ? { kind: 'declined' } : { kind: 'answered', value: moodCodes[mood] };
  return { id, questionnaire: 'mood', occasion: when, at, seen, answers: [['mood_now', state]] };
}

function ofReading({ id, story, at, seen, hope, likeMe, learned }: Reading): SingleRating {
  const answers = [['story_hope', hope] as const, ['story_like_me', likeMe] as const, ['story_learned', learned] as const].map(
    ([item, value]): SingleRating['answers'][number] => [item, value === undefined ? { kind: 'missing' } : { kind: 'answered', value }],
  );
  return { id, questionnaire: 'story-feedback', occasion: story, at, seen, answers };
}

function ratingCells(state: StandingState, at: Moment): Partial<LongRow> {
  const answered = state.kind === 'answered';
  return {
    ...answerCells(state, { kind: 'rating' }),
    score: answered && typeof state.value === 'number' ? state.value : null,
    first_answered_utc: answered ? at.utc : null,
    first_answered_offset: answered ? at.offset : null,
    first_answered_local: answered ? localTime(at) : null,
    last_changed_utc: at.utc,
    last_changed_local: localTime(at),
  };
}
