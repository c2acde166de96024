import type { Word } from './words.ts';

/** What in a sentence speaks against a phrase: it is denied, said by somebody else, long ago, or a joke. All of it crude. */

export type When = 'now' | 'anyTime';
/** From the first to the last word of a phrase that was found. */
export type Found = { readonly from: number; readonly to: number; readonly when: When };

export const cueNames = ['not', 'others', 'longAgo', 'past', 'jokes', 'unless', 'splits'] as const;
/** Where each kind of cue begins, in rising order. */
export type Places = Readonly<Record<(typeof cueNames)[number], readonly number[]>>;

const reach = { not: 5, others: 6 } as const;

type Sentence = { readonly from: number; readonly to: number };

/** Whether a found phrase still counts. Every question is answered by halving, so that many phrases in a long text cost little. */
export function standsBy(all: readonly Word[], places: Places, passOver: ReadonlySet<string>): (found: Found) => boolean {
  const sentences = sentencesIn(all);
  // How many words that count stand before each place.
  const counted = [0];
  for (const { word } of all) counted.push((counted.at(-1) ?? 0) + (passOver.has(word) ? 0 : 1));
  const between = (one: number, other: number) => (counted[other] ?? 0) - (counted[one] ?? 0);

  return ({ from, to, when }) => {
    const sentence = sentences.get(all[from]?.sentence ?? -1);
    if (sentence === undefined) return false;
    const start = Math.max(sentence.from, (lastBefore(places.splits, from) ?? -1) + 1);
    const before = (name: keyof Places) => within(lastBefore(places[name], from), start, from - 1);
    const after = (name: keyof Places) => within(firstFrom(places[name], to + 1), to + 1, sentence.to);
    const first = (name: keyof Places) => within(firstFrom(places[name], start), start, from - 1) ?? after(name);

    const denied = before('not');
    if (denied !== undefined && all[denied]?.clause === all[from]?.clause && between(denied, from) <= reach.not) return false;
    const [saidBefore, saidAfter] = [before('others'), after('others')];
    if (saidBefore !== undefined && between(saidBefore, from) <= reach.others) return false;
    if (saidAfter !== undefined && between(to, saidAfter) <= reach.others) return false;
    if (first('jokes') !== undefined) return false;
    const then = [first('longAgo'), when === 'anyTime' ? first('past') : undefined].filter((place) => place !== undefined);
    if (then.length === 0) return true;
    const now = within(lastBefore(places.unless, sentence.to + 1), start, sentence.to);
    return now !== undefined && now > Math.min(...then);
  };
}

function sentencesIn(all: readonly Word[]): ReadonlyMap<number, Sentence> {
  const sentences = new Map<number, Sentence>();
  for (const [at, { sentence }] of all.entries()) sentences.set(sentence, { from: sentences.get(sentence)?.from ?? at, to: at });
  return sentences;
}

function within(place: number | undefined, from: number, to: number): number | undefined {
  return place !== undefined && place >= from && place <= to ? place : undefined;
}

function lastBefore(places: readonly number[], limit: number): number | undefined {
  return places[countBelow(places, limit) - 1];
}

function firstFrom(places: readonly number[], limit: number): number | undefined {
  return places[countBelow(places, limit)];
}

/** How many of the rising places lie below the limit. */
function countBelow(places: readonly number[], limit: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
