import type { Mark } from '../record/telling-schema.ts';

/** A stretch of a text in UTF-16 units, with the words that stand there. */
export type Stretch = { readonly from: number; readonly to: number; readonly quote: string };

/** The marks with this one; it takes the place of any that shares a letter with it. A stretch without letters marks nothing. */
export function put(marks: readonly Mark[], { from, to, quote }: Stretch, as: Mark['as']): readonly Mark[] {
  if (to <= from) return marks;
  return [...take(marks, { from, to }), { from, to, as, quote }].toSorted(byPlace);
}

/** The marks without those that share a letter with the stretch. */
export function take(marks: readonly Mark[], stretch: Pick<Stretch, 'from' | 'to'>): readonly Mark[] {
  return marks.filter((mark) => !overlap(mark, stretch));
}

/** What the stretch is marked as; where it holds several marks, the first. */
export function markOn(marks: readonly Mark[], stretch: Pick<Stretch, 'from' | 'to'>): Mark | undefined {
  return marks.filter((mark) => overlap(mark, stretch)).toSorted(byPlace)[0];
}

/**
 * The marks as they stand in the text now. Words that moved are found again where they are nearest to where they stood, no two
 * marks in one place; words that are gone take their mark with them. In the order of the text.
 */
export function anchored(text: string, marks: readonly Mark[]): readonly Mark[] {
  const wanted = marks.filter(({ quote }) => quote !== '').toSorted(byPlace);
  const candidates = wanted
    .flatMap((mark) => placesOf(text, mark).map((from) => ({ mark, from, away: Math.abs(from - mark.from) })))
    .toSorted((a, b) => a.away - b.away || a.from - b.from);
  const found = new Map<Mark, Mark>();
  for (const { mark, from } of candidates) {
    const moved = { ...mark, from, to: from + mark.quote.length };
    if (!found.has(mark) && ![...found.values()].some((other) => overlap(other, moved))) found.set(mark, moved);
  }
  return inOldOrder(found).toSorted(byPlace);
}

/** Of marks on the same words, the first stays the first. */
function inOldOrder(found: ReadonlyMap<Mark, Mark>): readonly Mark[] {
  const pairs = [...found].toSorted(([a], [b]) => byPlace(a, b));
  return pairs.map(([old, moved]) => {
    const alike = pairs.filter(([one]) => one.quote === old.quote);
    const places = alike.map(([, one]) => one).toSorted(byPlace);
    const place = places[alike.findIndex(([one]) => one === old)] ?? moved;
    return { ...old, from: place.from, to: place.to };
  });
}

function placesOf(text: string, { from, quote }: Mark): readonly number[] {
  const places: number[] = text.startsWith(quote, from) ? [from] : [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + quote.length)) places.push(at);
  return places;
}

function overlap(one: Pick<Stretch, 'from' | 'to'>, other: Pick<Stretch, 'from' | 'to'>): boolean {
  return one.from < other.to && other.from < one.to;
}

function byPlace(a: Mark, b: Mark): number {
  return a.from - b.from;
}
