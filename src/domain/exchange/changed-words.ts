/** A stretch of one version: the same in both, or only in this one. */
export type Stretch = { readonly kind: 'same' | 'changed'; readonly text: string };

export type Compared = { readonly before: readonly Stretch[]; readonly after: readonly Stretch[] };

/** Above so many pairs of words the middle is shown as changed as a whole: looking longer would stall a cheap phone. */
const mostPairs = 1_000_000;

/**
 * Both versions cut where they differ, by words with the space after them. Put together, the stretches of each side are that version,
 * letter by letter. The longest row of words that both have is what stayed the same.
 */
export function compareWords(before: string, after: string): Compared {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  const [left, right] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
  const kept = keptWords(left, right);
  const around = (words: readonly string[], middle: readonly Stretch[]): readonly Stretch[] =>
    joined([
      { kind: 'same', text: words.slice(0, head).join('') },
      ...middle,
      { kind: 'same', text: words.slice(words.length - tail).join('') },
    ]);
  return { before: around(one, marked(left, kept.left)), after: around(other, marked(right, kept.right)) };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+\s*/g) ?? [];
}

type Kept = { readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number> };

/** Which words of both stay, by the longest common subsequence: the table of its lengths from each pair of places to the end. */
function keptWords(left: readonly string[], right: readonly string[]): Kept {
  const kept = { left: new Set<number>(), right: new Set<number>() };
  const width = right.length + 1;
  if (left.length * right.length > mostPairs) return kept;
  const longest = new Uint32Array((left.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      longest[row * width + column] =
        left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  let [row, column] = [0, 0];
  while (row < left.length && column < right.length) {
    if (left[row] === right[column]) {
      kept.left.add(row);
      kept.right.add(column);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
}

function marked(words: readonly string[], kept: ReadonlySet<number>): readonly Stretch[] {
  return words.map((text, at) => ({ kind: kept.has(at) ? 'same' : 'changed', text }));
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const done: { kind: Stretch['kind']; text: string }[] = [];
  for (const { kind, text } of stretches) {
    const last = done.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') done.push({ kind, text });
  }
  return done;
}
