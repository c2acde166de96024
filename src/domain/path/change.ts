import { headingOf } from '../questionnaire/heading.ts';
import { optionsOf } from '../questionnaire/progress.ts';
import type { Item, Questionnaire } from '../questionnaire/schema.ts';
import type { Sitting } from '../record/schema.ts';
import { dayOf, type Day } from '../time/day.ts';
import { isEarlier } from '../time/moment.ts';
import type { Schedule } from '../wave/schema.ts';

/**
 * What changed, for the person: their own answers only, question by question, no total and no score. One step on a scale of
 * seven is noise for one person, so it is "about the same"; two steps or more are a change.
 */
export type Change = 'more-likely' | 'about-the-same' | 'less-likely';

/**
 * Only these are shown as change: ratings of how likely one is to ask for help, where up always means more likely. Other
 * questionnaires have other directions, and a study’s own may carry a meaning for its team that one person’s answers do not.
 */
const shownAsChange: readonly string[] = ['hsi', 'hsp', 'hst'];

/** One answer that was given: on which day, and its stored code. */
export type Said = { readonly day: Day; readonly code: number };

export type ItemChange = {
  readonly item: string;
  readonly first: Said;
  /** In order; empty when the question was answered twice. */
  readonly between: readonly Said[];
  readonly latest: Said;
  readonly change: Change;
};

export type Comparison = {
  /** In the version of the newest answers. */
  readonly questionnaire: Questionnaire;
  /** In the order they were asked: here up means more likely to seek help. */
  readonly sources: readonly ItemChange[];
  /** "No one" points the other way and must not stand in one picture with the sources. */
  readonly noOne: readonly ItemChange[];
  /** Some answers were given to other words, and are left out. */
  readonly reworded: boolean;
};

export function changeBetween(before: number, after: number): Change {
  if (after - before >= 2) return 'more-likely';
  return before - after >= 2 ? 'less-likely' : 'about-the-same';
}

export type ComparisonInput = {
  readonly sittings: readonly Sitting[];
  readonly schedule: Schedule;
  /** Every version at hand, in the language of the page. */
  readonly questionnaires: readonly Questionnaire[];
};

/**
 * The first answer to each question beside the newest one. Answers stand side by side only when item, options and words were
 * the same. What was begun last and not finished is left out. An empty list: there is nothing to compare.
 */
export function comparisonsOf({ sittings, schedule, questionnaires }: ComparisonInput): readonly Comparison[] {
  return shownAsChange.flatMap((id) => {
    const own = inOrder(
      sittings.filter((sitting) => sitting.questionnaire === id),
      schedule,
    ).filter((sitting, place, all) => sitting.finishedAt !== undefined || place < all.length - 1);
    const newest = own.flatMap((sitting) => versionOf(sitting, questionnaires) ?? []).at(-1);
    return newest === undefined ? [] : (compared(newest, own, questionnaires) ?? []);
  });
}

function compared(newest: Questionnaire, own: readonly Sitting[], held: readonly Questionnaire[]): Comparison | undefined {
  let reworded = false;
  const rows = newest.facts.items.flatMap((item) => {
    if (item.kind !== 'rating') return [];
    const said = own.flatMap((sitting) => {
      const answer = saidIn(sitting, item.id);
      return answer === undefined ? [] : [{ answer, alike: sameWords(newest, versionOf(sitting, held), item) }];
    });
    if (said.length > 1 && said.some(({ alike }) => !alike)) reworded = true;
    const row = rowOf(
      item.id,
      said.flatMap(({ answer, alike }) => (alike ? [answer] : [])),
    );
    return row === undefined ? [] : [{ apart: item.noOne === true, row }];
  });
  if (rows.length === 0 && !reworded) return undefined;
  return {
    questionnaire: newest,
    sources: rows.filter(({ apart }) => !apart).map(({ row }) => row),
    noOne: rows.filter(({ apart }) => apart).map(({ row }) => row),
    reworded,
  };
}

function rowOf(item: string, said: readonly Said[]): ItemChange | undefined {
  const [first, ...rest] = said;
  const latest = rest.at(-1);
  if (first === undefined || latest === undefined) return undefined;
  return { item, first, between: rest.slice(0, -1), latest, change: changeBetween(first.code, latest.code) };
}

/** In the order of the schedule; by their clocks when one of them belongs to no wave of it, as after leaving a study. */
function inOrder(sittings: readonly Sitting[], { waves }: Schedule): readonly Sitting[] {
  const place = ({ wave }: Sitting) => waves.findIndex(({ id }) => id === wave);
  if (sittings.every((sitting) => place(sitting) !== -1)) {
    const ranks = waves.map((wave) => (wave.kind === 'baseline' ? -2 : wave.kind === 'post' ? -1 : wave.day));
    const rank = (sitting: Sitting) => ranks[place(sitting)] ?? 0;
    return sittings.toSorted((one, other) => rank(one) - rank(other));
  }
  return sittings.toSorted((one, other) => (isEarlier(other.startedAt, one.startedAt) ? 1 : -1));
}

/** The standing answer, with the day on which it was given: a correction weeks later was said then. */
function saidIn({ log }: Sitting, item: string): Said | undefined {
  const own = log.filter((line) => line.item === item);
  const last = own.at(-1);
  if (last?.after.kind !== 'answered' || typeof last.after.value !== 'number') return undefined;
  const { value } = last.after;
  // A line that only brings a reason gives the answer again; the day is that of the tap.
  const given = own.findLast(({ before }) => before?.kind !== 'answered' || before.value !== value) ?? last;
  return { day: dayOf(given.at), code: value };
}

function versionOf({ questionnaire, version }: Sitting, held: readonly Questionnaire[]): Questionnaire | undefined {
  return held.find(({ facts }) => facts.id === questionnaire && facts.version === version);
}

function sameWords(newest: Questionnaire, other: Questionnaire | undefined, { id }: Item): boolean {
  if (other === newest) return true;
  return other !== undefined && wordsOf(newest, id) === wordsOf(other, id);
}

/** All that a person reads to answer this item, and what each option is stored as. */
function wordsOf(questionnaire: Questionnaire, id: string): string | undefined {
  const { facts, words } = questionnaire;
  const item = facts.items.find((candidate) => candidate.id === id);
  if (item === undefined) return undefined;
  const labels = item.options === undefined ? undefined : words.optionSets[item.options];
  const options = optionsOf(facts, item).map(({ code }) => [code, labels?.[String(code)]]);
  return JSON.stringify([item.kind, item.noOne === true, headingOf(questionnaire, id), options]);
}
