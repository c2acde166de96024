import { spansOf, type Span } from './forms.ts';
import { kindOfReason, type UnsafeKind, type UnsafeReason } from './kinds.ts';
import type { SafeContentLists } from './lists.ts';
import { endOf, seenIn, type Seen } from './phrases.ts';
import { tokensOf } from './tokens.ts';

/**
 * Something for a person to judge. `why` is a key of `reasons` in the list, which has the words for it;
 * `at`: the number of the text, first 0, and where the quote stands in it (UTF-16 units, `to` is the first one after it).
 */
export type Finding = {
  readonly kind: UnsafeKind;
  readonly why: UnsafeReason;
  readonly quote: string;
  readonly at: { readonly text: number; readonly from: number; readonly to: number };
};

/**
 * Looks through texts for what never belongs in a story (NAR-12, Z3, Z8). It flags, a person decides: it knows words, not what is
 * meant, so it misses much and finds what is harmless. Time grows with the length of the texts alone.
 */
export function lookForUnsafe(texts: readonly string[], lists: SafeContentLists): readonly Finding[] {
  return texts.flatMap((text, nth) =>
    findingsIn(text, lists).map(({ why, from, to }) => ({
      kind: kindOfReason[why],
      why,
      quote: text.slice(from, to),
      at: { text: nth, from, to },
    })),
  );
}

type Found = Span & { readonly why: UnsafeReason };

/** A phrase that stands in the text, in places of words: the first, and the one after the last. */
type Hit = { readonly start: number; readonly end: number };

function findingsIn(text: string, lists: SafeContentLists): readonly Found[] {
  const tokens = seenIn(tokensOf(text, lists.abbreviations), lists.vocabulary);
  const { alone, pairs } = hitsIn(tokens, lists);
  const together = lists.pairs.flatMap(({ reason, within }, nth) => {
    const { one = [], and = [] } = pairs.get(nth) ?? {};
    return nearby(one, and, { within, tokens }).map((hit) => ({ why: reason, hit }));
  });
  const found = [...alone, ...together].map(({ why, hit }) => ({
    why,
    from: tokens[hit.start]?.from ?? 0,
    to: tokens[hit.end - 1]?.to ?? 0,
  }));
  const formed = lists.forms.flatMap(({ reason, form }) => spansOf(form, text, lists.formWords).map((span) => ({ why: reason, ...span })));
  return withoutOverlaps([...found, ...formed]);
}

type Hits = {
  readonly alone: readonly { readonly why: UnsafeReason; readonly hit: Hit }[];
  readonly pairs: ReadonlyMap<number, { readonly one: readonly Hit[]; readonly and: readonly Hit[] }>;
};

function hitsIn(tokens: readonly Seen[], lists: SafeContentLists): Hits {
  const { groups } = lists.vocabulary;
  const hits = tokens.flatMap(({ keys }, start) => {
    const starts = new Set([...keys].flatMap((key) => lists.starts.get(key) ?? []));
    return [...starts].flatMap(({ reason, phrase, as }) => {
      const end = endOf(phrase, start, { tokens, groups });
      return end === -1 ? [] : [{ why: reason, as, hit: { start, end } }];
    });
  });
  const innocent = new Map<UnsafeReason, Set<number>>();
  for (const { why, as, hit } of hits) {
    if (as.kind !== 'innocent') continue;
    const places = innocent.get(why) ?? new Set();
    for (let place = hit.start; place < hit.end; place += 1) places.add(place);
    innocent.set(why, places);
  }
  const alone: { why: UnsafeReason; hit: Hit }[] = [];
  const pairs = new Map<number, { one: Hit[]; and: Hit[] }>();
  for (const { why, as, hit } of hits) {
    if (as.kind === 'innocent' || isInnocent(hit, innocent.get(why))) continue;
    if (as.kind === 'alone') alone.push({ why, hit });
    else {
      const pair = pairs.get(as.pair) ?? { one: [], and: [] };
      pair[as.kind].push(hit);
      pairs.set(as.pair, pair);
    }
  }
  return { alone, pairs };
}

function isInnocent({ start, end }: Hit, places: ReadonlySet<number> | undefined): boolean {
  if (places === undefined) return false;
  for (let place = start; place < end; place += 1) if (places.has(place)) return true;
  return false;
}

/** The longest phrase that a list may hold, in words; lines are far shorter. */
const longestPhrase = 12;

/** Each of the one kind with the nearest of the other, in either order, in one sentence. Both lists come sorted by their start. */
function nearby(
  one: readonly Hit[],
  and: readonly Hit[],
  { within, tokens }: { readonly within: number; readonly tokens: readonly Seen[] },
): readonly Hit[] {
  let first = 0;
  return one.flatMap((hit) => {
    while ((and[first]?.start ?? Infinity) < hit.start - within - longestPhrase) first += 1;
    let best: { readonly hit: Hit; readonly between: number } | undefined;
    for (let at = first; at < and.length; at += 1) {
      const other = and[at];
      if (other === undefined || other.start > hit.end + within) break;
      const between = other.start >= hit.end ? other.start - hit.end : hit.start - other.end;
      const isBetter = between >= 0 && between <= within && (best === undefined || between < best.between);
      if (isBetter && tokens[other.start]?.sentence === tokens[hit.start]?.sentence) best = { hit: other, between };
    }
    return best === undefined ? [] : [{ start: Math.min(hit.start, best.hit.start), end: Math.max(hit.end, best.hit.end) }];
  });
}

/** In the order of the text; of two findings with one reason that overlap, the one that begins first and is longer stays. */
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const sorted = [...found].sort((one, other) => one.from - other.from || other.to - one.to);
  const ends = new Map<UnsafeReason, number>();
  return sorted.filter(({ why, from, to }) => {
    if (from < (ends.get(why) ?? 0)) return false;
    ends.set(why, to);
    return true;
  });
}
