/** Phrases as a tree of words, so that a text is gone through once whatever their number. */

type Node<T> = { readonly next: Map<string, Node<T>>; gap?: Node<T>; ends?: T };

export type PhraseTree<T> = {
  readonly add: (phrase: readonly (readonly string[])[], value: T) => void;
  /** Every phrase that begins at `start`, with the place after its last word. Looks at a bounded number of words. */
  readonly at: (words: readonly string[], start: number) => readonly { readonly end: number; readonly value: T }[];
};

/** Stands for up to three words. */
export const gap: readonly string[] = ['...'];
const longestGap = 3;

export function phraseTree<T>(): PhraseTree<T> {
  const root: Node<T> = { next: new Map() };

  function add(phrase: readonly (readonly string[])[], value: T): void {
    const last = phrase.reduce<readonly Node<T>[]>((nodes, step) => nodes.flatMap((node) => grown(node, step)), [root]);
    for (const node of last) node.ends = value;
  }

  function at(words: readonly string[], start: number): readonly { readonly end: number; readonly value: T }[] {
    const found: { end: number; value: T }[] = [];
    const open: { readonly node: Node<T>; readonly place: number }[] = [{ node: root, place: start }];
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      const { node, place } = here;
      if (node.ends !== undefined) found.push({ end: place, value: node.ends });
      const word = words[place];
      const next = word === undefined ? undefined : node.next.get(word);
      if (next !== undefined) open.push({ node: next, place: place + 1 });
      if (node.gap !== undefined)
        for (let skipped = 0; skipped <= longestGap; skipped += 1) open.push({ node: node.gap, place: place + skipped });
    }
    return found;
  }

  return { add, at };
}

function grown<T>(node: Node<T>, step: readonly string[]): readonly Node<T>[] {
  if (step === gap) {
    node.gap ??= { next: new Map() };
    return [node.gap];
  }
  return step.map((word) => {
    const known = node.next.get(word);
    if (known !== undefined) return known;
    const made: Node<T> = { next: new Map() };
    node.next.set(word, made);
    return made;
  });
}
