export type NameFault = { readonly kind: 'unsafe-name'; readonly name: string } | { readonly kind: 'name-twice'; readonly name: string };

/** Control characters, halves of pairs, and what Windows takes for a folder, a drive or a hidden stream. */
const forbidden = /[\p{Cc}\p{Cs}\\:]/u;

/** fflate packs from a plain object, in which this one name is not a place to put anything. */
const notAKey = '__proto__';

function isSafe(name: string): boolean {
  return name !== notAKey && !forbidden.test(name) && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Two names that are one file on a system that folds case or composes letters, as Windows and macOS do. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/**
 * The first name that must not be written to a disk or that stands for the same file as an earlier one; undefined when all are fine.
 * Danger: an archive may name `../../x` or `/etc/x` and be unpacked over somebody’s files.
 */
export function faultOfNames(names: readonly string[]): NameFault | undefined {
  const seen = new Set<string>();
  for (const name of names) {
    if (!isSafe(name)) return { kind: 'unsafe-name', name };
    if (seen.has(folded(name))) return { kind: 'name-twice', name };
    seen.add(folded(name));
  }
  return undefined;
}
