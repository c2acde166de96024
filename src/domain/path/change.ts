import type { Sitting } from '../record/schema.ts';
import { codeOf } from '../questionnaire/answers.ts';
import type { QuestionnaireFacts } from '../questionnaire/schema.ts';
import { standingOf } from '../questionnaire/sitting.ts';

/**
 * What changed, for the person: their own answers only, source by source, no total and no score. One step on a scale of
 * seven is noise for one person, so it is "about the same"; two steps or more are a change.
 */
export type Change = 'more-likely' | 'about-the-same' | 'less-likely';

export type SourceChange = {
  readonly item: string;
  /** Stored codes, for finding the words of the options. */
  readonly before: number;
  readonly after: number;
  readonly change: Change;
};

export type Changes = {
  /** Sources of help, in the order they were asked: here up means more likely to seek help. */
  readonly sources: readonly SourceChange[];
  /** "No one" points the other way and must not stand in one picture with the sources. */
  readonly noOne: readonly SourceChange[];
};

export function changeBetween(before: number, after: number): Change {
  if (after - before >= 2) return 'more-likely';
  return before - after >= 2 ? 'less-likely' : 'about-the-same';
}

/** Compares two sittings of one questionnaire and version, in ratings that were answered both times. */
export function changesBetween(facts: QuestionnaireFacts, before: Sitting, after: Sitting): Changes {
  const belong = [before, after].every((sitting) => sitting.questionnaire === facts.id && sitting.version === facts.version);
  if (!belong) return { sources: [], noOne: [] };
  const then = standingOf(before, facts);
  const now = standingOf(after, facts);
  const compared = facts.items.flatMap((item) => {
    const from = codeOf(then.get(item.id));
    const to = codeOf(now.get(item.id));
    if (item.kind !== 'rating' || from === undefined || to === undefined) return [];
    return [{ apart: item.noOne === true, row: { item: item.id, before: from, after: to, change: changeBetween(from, to) } }];
  });
  return {
    sources: compared.filter(({ apart }) => !apart).map(({ row }) => row),
    noOne: compared.filter(({ apart }) => apart).map(({ row }) => row),
  };
}
