import type { StandingState } from '../questionnaire/answers.ts';

/** What stands in place of a value. Options have codes from 0 to 99, so nothing can be mistaken for an answer. */
export const missingCodes = { declined: -99, 'not-applicable': -98, missing: -97, 'not-shown': -96 } as const satisfies Readonly<
  Record<Exclude<StandingState['kind'], 'answered'>, number>
>;

/**
 * Stands in place of everything once somebody has withdrawn and their answers are not to be used. An empty cell would leave an
 * earlier import as it was (REDCap does not overwrite with blanks), so the withdrawal needs a code of its own.
 */
export const withheldCode = -95;

export type MissingCode = { readonly code: number; readonly label: string };

/** All codes with their labels, from the lowest. Ranges such as SPSS’s are taken from its ends. */
export const missingList: readonly MissingCode[] = [
  ...Object.entries(missingCodes).map(([label, code]) => ({ code, label })),
  { code: withheldCode, label: 'withheld' },
];

/** "-99=declined | ...", for codebooks. */
export function missingCodesInWords(): string {
  return missingList.map(({ code, label }) => `${code}=${label}`).join(' | ');
}
