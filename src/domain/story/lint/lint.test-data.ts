import { unsafeReasons, type UnsafeReason } from './kinds.ts';
import type { Look, SafeContent } from './schema.ts';

/** A list with one thing to look for under one reason; all others look for words that nobody writes. */
export function listWith(
  why: UnsafeReason,
  look: readonly Look[],
  more: Partial<SafeContent> & { readonly innocent?: string[] } = {},
): SafeContent {
  const { innocent, ...rest } = more;
  const nothing = { says: 'Nothing.', mend: 'Nothing.', look: ['zzzz'] };
  return {
    groups: {},
    numbers: ['six'],
    capitals: ['I', 'Monday', 'Hong', 'Kong'],
    abbreviations: ['Dr', 'St'],
    postcodes: ['A9 9AA', 'AA9A 9AA'],
    webEndings: ['org', 'uk'],
    ...rest,
    reasons: {
      ...(Object.fromEntries(unsafeReasons.map((reason) => [reason, nothing])) as SafeContent['reasons']),
      [why]: { says: 'Something.', mend: 'Mend it.', look: [...look], ...(innocent === undefined ? {} : { innocent }) },
    },
  };
}
