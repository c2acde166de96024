import { gap, phraseTree, type PhraseTree } from './phrase-tree.ts';
import { lineAsRead, rewriteBy, type Rewrite } from './rewrite.ts';
import type { PhraseList } from './schema.ts';
import { cueNames, standsBy, type Found, type Places, type When } from './standing.ts';
import { plain, wordsOf, type Word } from './words.ts';

/**
 * Whether some words of a text can go with feeling unsafe, as far as lists of phrases can tell: first person, now, a thought of
 * dying or of hurting oneself. Crude on purpose: it misses much and fires on songs and jokes. The answer is a yes or no and
 * nothing else, so that there is nothing to keep. Time grows with the length of the text, and with nothing else.
 */
export type Look = (text: string) => boolean;

export function lookBy(list: PhraseList): Look {
  const rewrite = rewriteBy({ sameAs: list.sameAs, wanted: longWordsOf(list) });
  const asRead = (line: string) => lineAsRead(rewrite, line.split(' '));
  const passOver = new Set(list.passOver.map(plain));
  const phrases = phraseTree<When>();
  const beheaded = phraseTree<When>();
  const heads = list.begins.map(asRead);
  for (const when of ['now', 'anyTime'] as const) {
    for (const line of list.phrases[when]) {
      const steps = stepsOf(line, rewrite).filter((step) => !(step.length === 1 && passOver.has(step[0] ?? '')));
      phrases.add(steps, when);
      // Without “I” it is said now only as far as nothing in the sentence speaks of then.
      for (const head of heads) {
        const leads = head.every((word, at) => steps[at]?.includes(word));
        const rest = steps.slice(steps[head.length] === gap ? head.length + 1 : head.length);
        if (leads && rest.length > 1) beheaded.add(rest, 'anyTime');
      }
    }
  }
  const sayings = phraseTree<true>();
  for (const line of list.sayings) sayings.add(stepsOf(line, rewrite), true);
  const cues = cueTrees(list, asRead);

  return (text) => {
    const all = rewrite(wordsOf(text));
    const found = foundIn(all, { phrases, beheaded, passOver });
    if (found.length === 0) return false;
    const words = all.map(({ word }) => word);
    const said = covered(words, sayings);
    const denials = covered(words, cues.notNot);
    const places = Object.fromEntries(cueNames.map((name) => [name, placesOf(words, cues[name])])) as Places;
    const stands = standsBy(all, { ...places, not: places.not.filter((place) => denials[place] !== true) }, passOver);
    return found.some((one) => !isSaying(one, said) && stands(one));
  };
}

function stepsOf(line: string, rewrite: Rewrite): readonly (readonly string[])[] {
  // What may be either is left as it is: a rewriting would need to know which.
  const parts = line.split(' ');
  const steps: (readonly string[])[] = [];
  let plainRun: string[] = [];
  const endRun = () => {
    for (const word of lineAsRead(rewrite, plainRun)) steps.push([word]);
    plainRun = [];
  };
  for (const part of parts) {
    if (part !== '...' && !part.includes('/')) {
      plainRun.push(part);
      continue;
    }
    endRun();
    steps.push(part === '...' ? gap : part.split('/').map(plain));
  }
  endRun();
  return steps;
}

type Trees = { readonly phrases: PhraseTree<When>; readonly beheaded: PhraseTree<When>; readonly passOver: ReadonlySet<string> };

function foundIn(all: readonly Word[], { phrases, beheaded, passOver }: Trees): readonly Found[] {
  const kept = all.flatMap((word, at) => (passOver.has(word.word) ? [] : [{ ...word, at }]));
  const words = kept.map(({ word }) => word);
  return kept.flatMap((first, start) => {
    const begins = start === 0 || kept[start - 1]?.sentence !== first.sentence;
    return [...phrases.at(words, start), ...(begins ? beheaded.at(words, start) : [])].flatMap(({ end, value }) => {
      const last = kept[end - 1];
      return last?.sentence === first.sentence ? [{ from: first.at, to: last.at, when: value }] : [];
    });
  });
}

type Cues = Readonly<Record<keyof Places | 'notNot', PhraseTree<true>>>;

function cueTrees({ leaveOut, unless, splits }: PhraseList, asRead: (line: string) => readonly string[]): Cues {
  const tree = (lines: readonly string[]): PhraseTree<true> => {
    const made = phraseTree<true>();
    for (const line of lines)
      made.add(
        asRead(line).map((word) => [word]),
        true,
      );
    return made;
  };
  const { not, notNot, others, longAgo, past, jokes } = leaveOut;
  return {
    not: tree(not),
    notNot: tree(notNot),
    others: tree(others),
    longAgo: tree(longAgo),
    past: tree(past),
    jokes: tree(jokes),
    unless: tree(unless),
    splits: tree(splits),
  };
}

function placesOf(words: readonly string[], tree: PhraseTree<true>): readonly number[] {
  return words.flatMap((_, at) => (tree.at(words, at).length > 0 ? [at] : []));
}

function covered(words: readonly string[], tree: PhraseTree<true>): readonly boolean[] {
  const marks = words.map(() => false);
  for (const start of words.keys()) {
    const end = Math.max(start, ...tree.at(words, start).map((one) => one.end));
    marks.fill(true, start, end);
  }
  return marks;
}

function isSaying({ from, to }: Found, said: readonly boolean[]): boolean {
  return said.slice(from, to + 1).includes(true);
}

/** Words of the phrases that are long enough for a slip to be told from another word. */
function longWordsOf({ phrases }: PhraseList): ReadonlySet<string> {
  const words = [...phrases.now, ...phrases.anyTime].flatMap((line) => line.split(/[ /]/).map(plain));
  return new Set(words.filter((word) => word.length >= 6));
}
