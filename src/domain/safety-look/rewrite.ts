import { phraseTree } from './phrase-tree.ts';
import { plain, slipsOf, type Word } from './words.ts';

/** Brings other ways of writing to the one that the lists use: “wanna” to “want to”, “I am” to “im”, “suicdal” to “suicidal”. */
export type Rewrite = (words: readonly Word[]) => readonly Word[];

type Spellings = {
  readonly sameAs: Readonly<Record<string, readonly string[]>>;
  /** Longer words whose slips of the finger are read as themselves. */
  readonly wanted: ReadonlySet<string>;
};

export function rewriteBy({ sameAs, wanted }: Spellings): Rewrite {
  const others = phraseTree<readonly string[]>();
  for (const [one, ways] of Object.entries(sameAs)) {
    for (const way of ways) others.add(split(way).map(single), split(one));
  }
  const slips = new Map(Array.from(wanted, (word) => slipsOf(word).map((slip) => [slip, word] as const)).flat());

  return (words) => {
    const spelt = words.map((one) => (wanted.has(one.word) ? one : { ...one, word: slips.get(one.word) ?? one.word }));
    const plainWords = spelt.map(({ word }) => word);
    const out: Word[] = [];
    for (let at = 0; at < spelt.length;) {
      const { sentence = 0, clause = 0, word = '' } = spelt[at] ?? {};
      const here = others.at(plainWords, at).filter(({ end }) => spelt[end - 1]?.clause === clause);
      const longest = here.reduce<(typeof here)[number] | undefined>(
        (best, one) => (best !== undefined && best.end >= one.end ? best : one),
        undefined,
      );
      for (const said of longest?.value ?? [word]) out.push({ word: said, sentence, clause });
      at = longest?.end ?? at + 1;
    }
    return out;
  };
}

export function split(line: string): readonly string[] {
  return line.split(' ').map(plain);
}

function single(word: string): readonly string[] {
  return [word];
}

/** A line of a list as it stands after the rewriting. */
export function lineAsRead(rewrite: Rewrite, words: readonly string[]): readonly string[] {
  return rewrite(words.map((word) => ({ word: plain(word), sentence: 0, clause: 0 }))).map(({ word }) => word);
}
