import type { StudyProblem } from './coherence.ts';
import type { StudyFile } from './schema.ts';

/** The salt of the example. It stands in public, so no list may be sealed with it. */
export const placeholderSalt = '0'.repeat(32);

/** What is wrong with the list of issued codes. Whether a seal opens only its code can show. */
export function sealedListProblems({ plan, sealed }: Pick<StudyFile, 'plan' | 'sealed'>): readonly StudyProblem[] {
  if (plan.codes !== 'issued') {
    return sealed.length === 0 ? [] : [{ place: 'sealed', message: 'there is a list of codes, but the study issues none' }];
  }
  if (sealed.length === 0) return [{ place: 'sealed', message: 'no codes were made yet, so nobody could join; run "npm run study:codes"' }];
  const tags = new Set<string>();
  const twice = sealed.flatMap(({ tag }, place): readonly StudyProblem[] => {
    if (tags.has(tag)) return [{ place: `sealed[${place}].tag`, message: 'is there twice' }];
    tags.add(tag);
    return [];
  });
  return plan.salt === placeholderSalt
    ? [
        ...twice,
        { place: 'plan.salt', message: 'is the salt of the example, which everybody knows; "npm run study:codes" writes a fresh one' },
      ]
    : twice;
}
