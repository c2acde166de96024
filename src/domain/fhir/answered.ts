import type { SingleRating } from '../export/single-ratings.ts';
import type { StandingState } from '../questionnaire/answers.ts';
import type { Questionnaire } from '../questionnaire/schema.ts';
import { currentAnswers, standingOf } from '../questionnaire/sitting.ts';
import type { Moment, Seen, Sitting } from '../record/schema.ts';
import { isEarlier } from '../time/moment.ts';

/** One time that somebody answered something: a sitting, or a single rating outside one. */
export type Answered = {
  /** Unique on this installation. */
  readonly name: string;
  readonly questionnaire: string;
  /** What was seen; undefined for ratings given before that was kept. */
  readonly seen: Seen | undefined;
  readonly status: 'in-progress' | 'completed' | 'amended';
  readonly authored: Moment;
  readonly started: Moment | undefined;
  /** By item, in the order of the questionnaire, or of answering when it is not held. */
  readonly states: ReadonlyMap<string, StandingState>;
  readonly sitting: Sitting | undefined;
  /** For single ratings: when the mood was given, or which story was read. */
  readonly occasion: string | undefined;
};

/** `questionnaire`: the one that was seen; without it the answers stand as they were stored. */
export function answeredSitting(sitting: Sitting, questionnaire: Questionnaire | undefined): Answered {
  const { id, version, language, digest, finishedAt, log, startedAt } = sitting;
  const last = log.map(({ at }) => at).reduce((latest, at) => (isEarlier(latest, at) ? at : latest), finishedAt ?? startedAt);
  const amended = finishedAt !== undefined && isEarlier(finishedAt, last);
  return {
    name: `sitting:${id}`,
    questionnaire: sitting.questionnaire,
    seen: { version, language, digest },
    status: finishedAt === undefined ? 'in-progress' : amended ? 'amended' : 'completed',
    authored: last,
    started: startedAt,
    states: questionnaire === undefined ? bareStates(sitting) : standingOf(sitting, questionnaire.facts),
    sitting,
    occasion: undefined,
  };
}

/** Moods and story ratings, as every other export has them. */
export function answeredRating({ id, questionnaire, occasion, at, seen, answers }: SingleRating): Answered {
  return { ...rating, name: `${questionnaire}:${id}`, questionnaire, seen, authored: at, states: new Map(answers), occasion };
}

const rating = { status: 'completed', started: undefined, sitting: undefined } as const;

function bareStates(sitting: Sitting): ReadonlyMap<string, StandingState> {
  const answers = currentAnswers(sitting);
  const names = [...new Set([...sitting.shown, ...answers.keys()])];
  return new Map(names.map((name) => [name, answers.get(name) ?? { kind: 'missing' }]));
}
