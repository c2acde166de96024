import type { StandingState } from '../questionnaire/answers.ts';

/** What stands in place of a value. Options have codes from 0 to 99, so nothing can be mistaken for an answer. */
export const missingCodes = { declined: -99, 'not-applicable': -98, missing: -97, 'not-shown': -96 } as const satisfies Readonly<
  Record<Exclude<StandingState['kind'], 'answered'>, number>
>;

/** "-99=declined | ...", for codebooks. */
export function missingCodesInWords(): string {
  return Object.entries(missingCodes)
    .map(([state, code]) => `${code}=${state}`)
    .join(' | ');
}
