import { codeOf, type Standing } from './answers.ts';
import { optionsOf } from './progress.ts';
import type { Item, QuestionnaireFacts, ScoreRule } from './schema.ts';

/**
 * Scores, by the rule that stands in the questionnaire. Published advice on missing items conflicts, so both answers are given:
 * strict (Mazza, Enders & Ruehlman 2015, https://pmc.ncbi.nlm.nih.gov/articles/PMC4701045: proration is biased) and prorated within a stated
 * tolerance (Parent 2013, doi 10.1177/0011000012445176).
 *
 * An item that does not apply leaves the denominator. Missing, declined, not shown, an unknown code, and an option without a
 * score are all gaps. Strict is null as soon as there is one gap; prorated is null when there are more than `mayMiss`.
 * Both are null when nothing was answered.
 * - mean: over the answered items.
 * - sum: over all items of the rule. A sum of fewer items cannot be compared with it, so strict is null when an item does not
 *   apply, and prorated is the mean of the answered items times the number of items.
 * - count: how many answered items have a value above 0. Never scaled up: with gaps the prorated count is a lower bound.
 */
export type ScoreResult = {
  readonly id: string;
  readonly strict: number | null;
  readonly prorated: number | null;
  /** Items of the rule with a value that counts. */
  readonly answered: number;
  /** Items of the rule that were on screen, "does not apply" included. */
  readonly shown: number;
};

export function scoresOf(facts: QuestionnaireFacts, standing: Standing): readonly ScoreResult[] {
  return facts.scores.map((rule) => scoreOf(facts, rule, standing));
}

export function scoreOf(facts: QuestionnaireFacts, rule: ScoreRule, standing: Standing): ScoreResult {
  const states = rule.items.map((item) => standing.get(item)?.kind ?? 'not-shown');
  const values = rule.items.flatMap((item) => itemScore(facts, item, standing) ?? []);
  const applying = states.filter((kind) => kind !== 'not-applicable').length;
  const gaps = applying - values.length;
  const counts = {
    id: rule.id,
    answered: values.length,
    shown: states.filter((kind) => kind !== 'not-shown').length,
  };
  if (values.length === 0) return { ...counts, strict: null, prorated: null };
  const complete = gaps === 0 && (rule.method !== 'sum' || applying === rule.items.length);
  const value = combine(rule, values);
  return { ...counts, strict: complete ? value : null, prorated: gaps <= rule.mayMiss ? value : null };
}

/** The value of one answer that counts in scores, turned round for reversed items; undefined when there is none. */
export function itemScore(facts: QuestionnaireFacts, name: string, standing: Standing): number | undefined {
  const item = facts.items.find((candidate) => candidate.id === name);
  const code = codeOf(standing.get(name));
  if (item === undefined || code === undefined) return undefined;
  const score = optionsOf(facts, item).find((option) => option.code === code)?.score ?? undefined;
  return score === undefined || item.reversed !== true ? score : reversedScore(facts, item, score);
}

function reversedScore(facts: QuestionnaireFacts, item: Item, score: number): number {
  const scores = optionsOf(facts, item).flatMap((option) => option.score ?? []);
  return Math.min(...scores) + Math.max(...scores) - score;
}

function combine(rule: ScoreRule, values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  switch (rule.method) {
    case 'mean':
      return total / values.length;
    case 'sum':
      return (total * rule.items.length) / values.length;
    case 'count':
      return values.filter((value) => value > 0).length;
  }
}
