/** Finding words that somebody typed in a hurry, on a small keyboard, perhaps in a second language. */

/** Without accents, capitals and marks: a phone writes “don’t” in three ways. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '');
}

/** The plain words of a text, in their order. A hyphen or a slash parts two words; an apostrophe does not. */
export function plainWords(text: string): readonly string[] {
  return plainText(text.replaceAll(/[-–—/·]/g, ' '))
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * How near a typed word comes to a word that is there. `exact`: the same. `part`: its beginning, or from three letters on a part
 * within. `near`: a slip or two away, or its beginning is; one slip from four letters on, two from eight.
 */
export type Nearness = 'exact' | 'part' | 'near';

export function nearnessOf(typed: string, word: string): Nearness | undefined {
  if (typed === word) return 'exact';
  if (word.startsWith(typed) || (typed.length >= 3 && word.includes(typed))) return 'part';
  const slips = slipsAllowed(typed.length);
  if (slips === 0 || word.length < typed.length - slips) return undefined;
  return slipsTo(typed, word) <= slips ? 'near' : undefined;
}

function slipsAllowed(letters: number): number {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

/**
 * Slips between `typed` and `word`: a letter left out, put in, changed, or two neighbours swapped (optimal string alignment).
 * From five letters on the rest of a longer word costs nothing: it is still being typed.
 */
function slipsTo(typed: string, word: string): number {
  const width = word.length + 1;
  let twoAbove: number[] = [];
  let above = Array.from({ length: width }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let at = 1; at < width; at += 1) {
      const same = typed[row - 1] === word[at - 1];
      let slips = Math.min((above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1])
        slips = Math.min(slips, (twoAbove[at - 2] ?? 0) + 1);
      current.push(slips);
    }
    twoAbove = above;
    above = current;
  }
  return typed.length >= 5 ? Math.min(...above) : (above[word.length] ?? typed.length);
}
