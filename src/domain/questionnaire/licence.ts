import type { QuestionnaireFacts } from './schema.ts';

export type AdaptedOutcome =
  | { readonly kind: 'ok'; readonly facts: QuestionnaireFacts }
  /** `why`: for whoever wanted to save it. */
  | { readonly kind: 'refused'; readonly why: string };

/**
 * The facts of an instrument that somebody has changed. Refused as soon as its licence does not say that changes are allowed:
 * for words that are somebody else’s, silence is no permission.
 */
export function saveAsAdapted(facts: QuestionnaireFacts): AdaptedOutcome {
  const foreign = facts.provenance === 'verbatim-licensed';
  if (facts.changes === 'not-allowed' || (foreign && facts.changes !== 'allowed')) {
    return { kind: 'refused', why: `the licence of "${facts.id}" allows no changes: ${facts.licence}` };
  }
  return { kind: 'ok', facts: { ...facts, provenance: 'adapted' } };
}
