import { codeInGroups, makeCode, readCode } from '../code/participant-code.ts';

/**
 * The code a story is taken back with: ten symbols, the last of which notices a slip of the hand, since people read it from paper or
 * say it on the phone. `chance`: nine whole numbers of the device’s good source, of which five bits each are used.
 */
export function makeWithdrawalCode(chance: readonly number[]): string {
  return makeCode(chance.map((number) => number & 31));
}

/** The ten symbols of a code as somebody typed it; undefined when it is no such code, or holds a slip. */
export function readWithdrawalCode(typed: string): string | undefined {
  const read = readCode(typed);
  return read.kind === 'ok' ? read.code : undefined;
}

/** In two groups, as it is shown and printed. What is no code stays as it is. */
export function withdrawalCodeInGroups(code: string): string {
  const read = readCode(code);
  return read.kind === 'ok' ? codeInGroups(read.code) : code;
}
