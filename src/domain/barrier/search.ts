import { nearnessOf, plainText, plainWords } from '../text/forgiving.ts';

/** What of a barrier can be searched. */
type Findable = { readonly name: string; readonly keywords: readonly string[] };

/** Barriers whose name or search words hold every word of `query`, slips forgiven, in their own order. No query: all of them. */
export function findBarriers<T extends Findable>(barriers: readonly T[], query: string): readonly T[] {
  const wanted = plainWords(query);
  return barriers.filter(({ name, keywords }) => {
    const all = [name, ...keywords].join(' ');
    const text = plainText(all);
    const words = plainWords(all);
    return wanted.every((typed) => text.includes(typed) || words.some((word) => nearnessOf(typed, word) !== undefined));
  });
}
