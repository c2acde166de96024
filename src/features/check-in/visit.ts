import type { Barrier } from '#domain/barrier/schema.ts';
import { latestAnswer, plannedCheckIns, type DueCheckIn } from '#domain/path/due-check-ins.ts';
import { dueNow, type DueFollowUp, type DueInput } from '#domain/path/due.ts';
import { nextDueDay } from '#domain/path/next-due.ts';
import type { CheckIn, Choices, Piece, Reading, Settings } from '#domain/record/schema.ts';
import { hopeFloorAfter, landedBadly, nextStory, type StoryOffer } from '#domain/story/next-story.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import type { Day } from '#domain/time/day.ts';

export type CheckInContent = { readonly stories: readonly StoryCard[]; readonly barriers: readonly Barrier[] };

/** Which check-in this is. */
export type Visit = Pick<DueCheckIn, 'day' | 'dueOn' | 'about'> & {
  /** What was answered before, when the person comes back to it; nothing when it is asked anew. */
  readonly before: CheckIn | undefined;
  /** Questions of a follow-up that can be answered today too. */
  readonly followUp: DueFollowUp['wave'] | undefined;
  /** The day of the next question after this one. */
  readonly nextDue: Day | undefined;
};

/** The question after a booked day, else the day that the address names, else the one that is due; undefined where there is none. */
export function visitOf(kept: DueInput, named: string | null): Visit | undefined {
  if (kept.checkInsOn === false) return undefined;
  const due = dueNow(kept);
  const asked = due.find((one) => one.kind === 'check-in');
  const visit = asked?.about === 'wait' ? asked : (namedDay(kept, named) ?? asked);
  if (visit === undefined) return undefined;
  return {
    day: visit.day,
    dueOn: visit.dueOn,
    about: visit.about,
    before: asked?.day === visit.day ? undefined : latestAnswer(kept.checkIns, visit.day),
    followUp: due.find((one) => one.kind === 'follow-up')?.wave,
    nextDue: nextDueDay(kept),
  };
}

/** A day still to come cannot be answered ahead: it would let the days before it go. One that was answered can be changed again. */
function namedDay(kept: DueInput, named: string | null): Pick<Visit, 'day' | 'dueOn' | 'about'> | undefined {
  const found =
    plannedCheckIns(kept).find(({ day, dueOn }) => String(day) === named && dueOn <= kept.today) ??
    // Also where there is no plan to count from: a booked day is asked about all the same.
    kept.checkIns.find(({ day }) => String(day) === named);
  return found === undefined ? undefined : { day: found.day, dueOn: found.dueOn, about: 'step' };
}

export type StoryInput = {
  readonly stories: readonly StoryCard[];
  readonly answer: CheckIn['answer'];
  /** The check-ins before this one: each came with a story of its own. */
  readonly earlier: readonly CheckIn[];
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

/**
 * A story that was not read yet, near the person’s barrier and what they said matters. What an earlier check-in offered is passed over
 * too, read or not: nothing about offers is kept, so they are worked out again from the answers. When none is left, one comes again.
 */
export function freshStory(input: StoryInput): FreshStory | undefined {
  const { readings, choices, earlier, answer } = input;
  const read = [...readings.map(({ story }) => story), ...(choices.story === undefined ? [] : [choices.story])];
  const offered = earlier
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
    .reduce<readonly string[]>((before, one) => {
      const story = offerFor(one.answer, before, input)?.story.id;
      return story === undefined ? before : [...before, story];
    }, read);
  return offerFor(answer, offered, input) ?? offerFor(answer, read, input);
}

function offerFor(answer: CheckIn['answer'], read: readonly string[], input: StoryInput): FreshStory | undefined {
  const { stories, choices, settings, readings, pieces, today } = input;
  const wish = {
    read,
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
