/** For a fault report; never the message, which may quote what somebody wrote. Of errors inside of errors, `faults.ts` knows more. */
export function errorName(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : 'Unknown';
}
