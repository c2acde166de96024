/** A stretch of a text in UTF-16 units: `from` is the first, `to` the one after the last. */
export type Stretch = { readonly from: number; readonly to: number };

/** Instead of `quote`, wherever it stands as whole words, `put`. */
export type Swap = { readonly quote: string; readonly put: string };

const partOfWord = String.raw`[\p{L}\p{N}\p{M}_]`;

/** Where these words stand, letter by letter, and not as a part of longer words. */
export function stretchesOf(text: string, quote: string): readonly Stretch[] {
  if (quote === '') return [];
  return [...text.matchAll(new RegExp(wholeWords(quote), 'gu'))].map(({ index }) => ({ from: index, to: index + quote.length }));
}

/**
 * The text with swaps in place, made in one go: what was put in is not looked at again. Where two could stand, the one that begins
 * first does, and of those the longer. Nothing else changes.
 */
export function swapWords(text: string, swaps: readonly Swap[]): string {
  const puts = new Map(swaps.filter(({ quote }) => quote !== '').map(({ quote, put }) => [quote, put]));
  if (puts.size === 0) return text;
  const longestFirst = [...puts.keys()].toSorted((a, b) => b.length - a.length);
  return text.replace(new RegExp(longestFirst.map(wholeWords).join('|'), 'gu'), (quote) => puts.get(quote) ?? quote);
}

function wholeWords(quote: string): string {
  const startsAsWord = new RegExp(`^${partOfWord}`, 'u').test(quote);
  const endsAsWord = new RegExp(`${partOfWord}$`, 'u').test(quote);
  return `${startsAsWord ? `(?<!${partOfWord})` : ''}${escaped(quote)}${endsAsWord ? `(?!${partOfWord})` : ''}`;
}

/** For a place inside a pattern with the flag u: a hyphen may not be escaped there, and needs no escaping outside a class. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
