import { codeInGroups, readCode } from '#domain/code/participant-code.ts';

/** An issued code in its groups; a code of the person’s own making as it was typed. */
export function codeAsShown(code: string): string {
  const read = readCode(code);
  return read.kind === 'ok' ? codeInGroups(read.code) : code;
}
