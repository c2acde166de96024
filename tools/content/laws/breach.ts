/** What breaks a law: in the facts or in the words of a piece, at which place, and what its author can do. `place` is '' for the whole file. */
export type Breach = { readonly in: 'facts' | 'words'; readonly place: string; readonly message: string };

export function inFacts(kept: boolean, place: string, message: string): readonly Breach[] {
  return kept ? [] : [{ in: 'facts', place, message }];
}

export function inWords(kept: boolean, place: string, message: string): readonly Breach[] {
  return kept ? [] : [{ in: 'words', place, message }];
}

/** A text that a reader meets, and what its author calls the place where it stands. */
export type PlacedText = { readonly place: string; readonly text: string };

/** One breach for each thing that a law finds in the texts. */
export function eachIn(texts: readonly PlacedText[], find: (text: string) => readonly string[]): readonly Breach[] {
  return texts.flatMap(({ place, text }) => find(text).map((message): Breach => ({ in: 'words', place, message })));
}

/** The beginning of a long text is enough to find it. */
export function shortened(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 88).trimEnd()} …`;
}
