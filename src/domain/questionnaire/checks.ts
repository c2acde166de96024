import type { Standing } from './answers.ts';
import { itemScore } from './score.ts';
import type { QuestionnaireFacts } from './schema.ts';

/** "Nobody" and somebody were both answered with yes. */
export type Contradiction = { readonly kind: 'nobody-and-somebody'; readonly nobody: string; readonly somebody: readonly string[] };

/**
 * Answers that cannot both be so. They are flagged for the person to look at and exported as given; nothing is mended
 * by itself, because only the person knows which of the two is meant.
 */
export function contradictionsIn(facts: QuestionnaireFacts, standing: Standing): readonly Contradiction[] {
  const yes = facts.items.filter((item) => item.kind === 'yes-no' && (itemScore(facts, item.id, standing) ?? 0) > 0);
  const somebody = yes.filter((item) => item.noOne !== true && item.standsAlone !== true).map((item) => item.id);
  if (somebody.length === 0) return [];
  return yes.filter((item) => item.noOne === true).map((item) => ({ kind: 'nobody-and-somebody', nobody: item.id, somebody }));
}
