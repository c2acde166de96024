/**
 * Signs that nobody sees and that change what others look like, or hide words between words: marks of direction
 * (Unicode Standard Annex 9; misuse: CVE-2021-42574), blanks without width, fillers, tags, controls.
 */
const unseen = /(?!\n|\t|\u200c|\u200d|[\ufe00-\ufe0f])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffc]/gu;
/** Joiners belong inside words of some scripts and between the parts of one picture sign, and nowhere else. */
const looseJoiners =
  /(?<!\p{L}|\p{M}|\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])(?:\u200c|\u200d)+|(?:\u200c|\u200d)+(?!\p{L}|\p{M}|\p{Extended_Pictographic})/gu;
/** Joiners between letters of scripts that never join. */
const joinersInLatin = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])(?:\u200c|\u200d)+/gu;
/** More marks on one letter than any script stacks: they would run over the lines around it. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/** Somebody else’s words, fit to be shown as plain text: what tricks the eye is left out, line breaks and everything that can be seen stay. */
export function shownSafely(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(unseen, '')
    .replace(looseJoiners, '')
    .replace(joinersInLatin, '')
    .replace(piledMarks, '$1')
    .replace(/\n{4,}/g, '\n\n\n');
}

/** Whether there were such signs in it. Line breaks of another kind are none. */
export function holdsTricks(text: string): boolean {
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  return shownSafely(lines) !== lines.replace(/\n{4,}/g, '\n\n\n');
}

/**
 * Marks that turn the order of words round or hide some of them, halves of pairs, controls. Those that a script needs to be written at
 * all (marks between two directions, joiners, places to break a line) are none: a team may write them.
 */
const disguise = /[\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u115f\u1160\u3164\uffa0\u{e0000}-\u{e0fff}\p{Cs}]|(?![\n\t])\p{Cc}/u;

/**
 * Where in a parsed file somebody could read other words than are there, as its keys; undefined when nowhere. For words that are shown
 * as they are, because people agree to them: they are refused, not cleaned.
 */
export function disguisedAt(file: unknown): readonly string[] | undefined {
  const open: { readonly value: unknown; readonly keys: readonly string[] }[] = [{ value: file, keys: [] }];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { value, keys } = one;
    if (typeof value === 'string' && disguise.test(value)) return keys;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, part] of Object.entries(value)) {
      if (disguise.test(key)) return keys;
      open.push({ value: part, keys: [...keys, key] });
    }
  }
  return undefined;
}
