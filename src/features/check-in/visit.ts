import type { Barrier } from '#domain/barrier/schema.ts';
import { checkInDays, dueNow, pathDayOf, type DueFollowUp, type DueInput } from '#domain/path/due.ts';
import { nextDueDay } from '#domain/path/next-due.ts';
import type { CheckIn, Choices, Piece, Reading, Settings } from '#domain/record/schema.ts';
import { hopeFloorAfter, landedBadly, nextStory, type StoryOffer } from '#domain/story/next-story.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import { addDays, type Day } from '#domain/time/day.ts';

export type CheckInContent = { readonly stories: readonly StoryCard[]; readonly barriers: readonly Barrier[] };

/** Which check-in this is. */
export type Visit = {
  readonly day: CheckIn['day'];
  readonly dueOn: Day;
  /** What was answered before, when the person comes back to it. */
  readonly before: CheckIn | undefined;
  /** Questions of a follow-up that can be answered today too. */
  readonly followUp: DueFollowUp['wave'] | undefined;
  /** The day of the next question after this one. */
  readonly nextDue: Day | undefined;
};

/** The day that the address names, else the one that is due; undefined where there is no plan, or nothing to ask. */
export function visitOf(kept: DueInput, named: string | null): Visit | undefined {
  const base = pathDayOf(kept);
  const due = dueNow(kept);
  if (base === undefined || kept.checkInsOn === false) return undefined;
  // A day still to come cannot be answered ahead: it would let the days before it go.
  const day =
    checkInDays.find((one) => String(one.day) === named && addDays(base, one.day) <= kept.today)?.day ??
    due.find((one) => one.kind === 'check-in')?.day;
  if (day === undefined) return undefined;
  return {
    day,
    dueOn: addDays(base, day),
    before: kept.checkIns.find((one) => one.day === day),
    followUp: due.find((one) => one.kind === 'follow-up')?.wave,
    nextDue: nextDueDay(kept),
  };
}

export type StoryInput = {
  readonly stories: readonly StoryCard[];
  readonly answer: CheckIn['answer'];
  readonly choices: Choices;
  readonly settings: Settings;
  readonly readings: readonly Reading[];
  readonly pieces: readonly Piece[];
  readonly today: Day;
};

export type FreshStory = StoryOffer<StoryCard> & {
  /** Told by somebody whose first try went badly, for somebody whose try went badly. */
  readonly alsoWentBadly: boolean;
};

/** A story that was not read yet, near the person’s barrier and what they said matters. */
export function freshStory({ stories, answer, choices, settings, readings, pieces, today }: StoryInput): FreshStory | undefined {
  const wish = {
    read: [...readings.map(({ story }) => story), ...(choices.story === undefined ? [] : [choices.story])],
    barrier: choices.barrier,
    branch: choices.branch,
    matters: pieces.filter(({ kind }) => kind === 'matters').flatMap(({ chosen }) => chosen ?? []),
    likeMe: choices.likeMe,
    hiddenTopics: settings.hiddenTopics ?? [],
    ageBand: settings.ageBand,
    hopeFloor: hopeFloorAfter(readings),
    landedBadly: landedBadly(readings),
    today,
  };
  const alike = stories.filter(({ firstTryWentBadly }) => firstTryWentBadly);
  const offer = (answer === 'went-badly' ? nextStory({ ...wish, stories: alike }) : undefined) ?? nextStory({ ...wish, stories });
  return offer === undefined ? undefined : { ...offer, alsoWentBadly: answer === 'went-badly' && offer.story.firstTryWentBadly };
}
