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
