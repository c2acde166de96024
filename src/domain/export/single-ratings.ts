import type { StandingState } from '../questionnaire/answers.ts';
import type { Mood, MoodWord, Moment, Reading } from '../record/schema.ts';

import { answerCells, longRow, type LongRow } from './rows.ts';

/** Moods and story ratings, which lie in drawers of their own, as rows of the same answers file. */

/** Codes of the questionnaire `mood`: higher means feeling better. */
export const moodCodes = { rough: 1, low: 2, 'so-so': 3, okay: 4, good: 5 } as const satisfies Readonly<Record<MoodWord, number>>;

export type RatingsExport = {
  readonly participant: string;
  readonly appVersion: string;
  readonly moods: readonly Mood[];
  readonly readings: readonly Reading[];
};

/** A mood that was left out was declined; a story rating that is absent is missing: whether it was on screen is not kept. */
export function ratingRows({ participant, appVersion, moods, readings }: RatingsExport): readonly LongRow[] {
  const common = { participant_id: participant, app_version: appVersion, row: 'item' };
  const moodRows = moods.map((mood) => {
    const state: StandingState = mood.mood === null ? { kind: 'declined' } : { kind: 'answered', value: moodCodes[mood.mood] };
    return longRow({
      ...common,
      sitting_id: mood.id,
      occasion: mood.when,
      questionnaire: 'mood',
      variable: 'mood_now',
      ...ratingCells(state, mood.at),
    });
  });
  const storyRows = readings.flatMap((reading) =>
    Object.entries({ story_hope: reading.hope, story_like_me: reading.likeMe, story_learned: reading.learned }).map(([variable, value]) =>
      longRow({
        ...common,
        sitting_id: reading.id,
        occasion: reading.story,
        questionnaire: 'story-feedback',
        variable,
        ...ratingCells(value === undefined ? { kind: 'missing' } : { kind: 'answered', value }, reading.at),
      }),
    ),
  );
  return [...moodRows, ...storyRows];
}

function ratingCells(state: StandingState, at: Moment): Partial<LongRow> {
  const answered = state.kind === 'answered';
  return {
    ...answerCells(state),
    score: answered && typeof state.value === 'number' ? state.value : null,
    first_answered_utc: answered ? at.utc : null,
    first_answered_offset: answered ? at.offset : null,
    last_changed_utc: at.utc,
  };
}
