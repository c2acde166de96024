import { allowsLibraryUse } from '../exchange/consent.ts';
import type { LibraryFacts } from '../exchange/library-schema.ts';
import type { ContributionFile } from '../exchange/schema.ts';
import { holdsTricks } from '../share/shown-safely.ts';
import type { Day } from '../time/day.ts';

import { wordsIn } from './story-parts.ts';

/** Something a person has to look at. A flag proves nothing, and no flag proves nothing either. `quote`: where it was seen. */
export type Flag = {
  readonly kind:
    | 'not-agreed'
    | 'agreement-over'
    | 'others-not-asked'
    | 'narrow-audience'
    | 'no-shortening'
    | 'other-library'
    | 'other-language'
    | 'young'
    | 'long'
    | 'brief'
    | 'no-help'
    | 'no-hope'
    | 'tricks';
  readonly quote?: string;
};

/** Words of one language, divided by `|`. What ends in a star is the beginning of a word. */
export type FlagWords = { readonly help: string; readonly hope: string; readonly age: string };

type Looked = {
  readonly contribution: ContributionFile;
  /** The library whose page this is; undefined when this site does not know the one that the file names. */
  readonly library: Pick<LibraryFacts, 'id' | 'reads' | 'fromAge'> | undefined;
  readonly today: Day;
  readonly words: FlagWords;
};

/** A story for the library has about 350 to 500 words; these are the ends beyond which somebody has to think. */
const fewestWords = 150;
const mostWords = 900;

/** The flags that need no list of unsafe words: the consent, who it is from, how long it is, and whether there is help and hope in it. */
export function flagsOf({ contribution, library, today, words }: Looked): readonly Flag[] {
  const { story, consent } = contribution;
  const texts = story.parts.map(({ text }) => text);
  const count = wordsIn(texts);
  const use = allowsLibraryUse(consent, today);
  const young = youngAge(texts, words.age, library?.fromAge ?? 0);
  const reads = library?.reads.includes(story.language) ?? true;
  return [
    ...flag(use.kind === 'not-agreed', 'not-agreed'),
    ...flag(use.kind === 'ended', 'agreement-over'),
    ...flag(!consent.othersAsked, 'others-not-asked'),
    ...flag(consent.audience !== 'anyone', 'narrow-audience'),
    ...flag(!consent.forms.shortening, 'no-shortening'),
    ...flag(library === undefined, 'other-library'),
    ...flag(!reads, 'other-language'),
    ...(young === undefined ? [] : [{ kind: 'young' as const, quote: young }]),
    ...flag(count > mostWords, 'long'),
    ...flag(count < fewestWords, 'brief'),
    // In a language that the lists do not know, not finding a word means nothing.
    ...flag(reads && !hasAny(texts, words.help), 'no-help'),
    ...flag(reads && !hasAny(texts, words.hope), 'no-hope'),
    // A story is shown letter by letter here, so that proposals fit it: what is seen may not be what is there.
    ...flag([...texts, story.title ?? '', contribution.from ?? '', contribution.firstWords ?? ''].some(holdsTricks), 'tricks'),
  ];
}

function flag(stands: boolean, kind: Flag['kind']): readonly Flag[] {
  return stands ? [{ kind }] : [];
}

function hasAny(texts: readonly string[], list: string): boolean {
  return texts.some((text) => patternOf(list).test(text));
}

/** A number below the age of the library, beside a word that tells ages: “I was 15”. It may be about somebody else, or long ago. */
function youngAge(texts: readonly string[], list: string, fromAge: number): string | undefined {
  const near = new RegExp(
    String.raw`${patternOf(list).source}\s+(?<after>\d{1,2})\b(?!\s*[:.,]\d)|\b(?<before>\d{1,2})[\s-]+${patternOf(list).source}`,
    'giu',
  );
  for (const text of texts) {
    for (const match of text.matchAll(near)) {
      const age = Number(match.groups?.['after'] ?? match.groups?.['before']);
      if (age >= 5 && age < fromAge) return match[0];
    }
  }
  return undefined;
}

function patternOf(list: string): RegExp {
  const words = list.split('|').map((word) => {
    const bare = word.replace(/\*$/, '').replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
    return word.endsWith('*') ? `${bare}[\\p{L}\\p{M}]*` : bare;
  });
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'iu');
}
