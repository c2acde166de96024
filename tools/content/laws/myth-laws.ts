import type { MythFacts, MythWords } from '#domain/myth/schema.ts';

import { inFacts, inWords, type Breach } from './breach.ts';
import { countWords } from './text-measures.ts';

const mostWordsOfAMyth = 90;

export function saysItShortly(words: MythWords): readonly Breach[] {
  const count = countWords([words.fact, words.known, words.myth, words.why, words.todo].join(' '));
  return inWords(count <= mostWordsOfAMyth, '', `has ${count} words in all. Bring it to at most ${mostWordsOfAMyth}.`);
}

/** The page puts the quotation marks around it. */
export function standsWithoutMarks({ myth }: Pick<MythWords, 'myth'>): readonly Breach[] {
  return inWords(!/^[“"]|[”"]$/u.test(myth), 'myth', 'stands in quotation marks. The page puts them there: leave them out.');
}

export function isDated({ checkedOn, checkDue, sources }: MythFacts): readonly Breach[] {
  const urls = sources.map(({ url }) => url);
  return [
    ...inFacts(checkDue > checkedOn, 'checkDue', `${checkDue} is not after checkedOn ${checkedOn}. A year later is usual.`),
    ...sources.flatMap(({ url, on }, nth) => [
      ...inFacts(urls.indexOf(url) === nth, `sources[${nth}].url`, `${url} stands there twice. Take one out.`),
      ...inFacts(on <= checkedOn, `sources[${nth}].on`, `${on} is after checkedOn ${checkedOn}. Give the day it was read.`),
    ]),
  ];
}

/** An answer of the other kind lowered intention (doi 10.1080/10810730.2017.1396630), and a myth behind an answer is a part of it. */
export function mythIsOfItsBranch(
  barrier: { readonly branch: string; readonly myth?: string | undefined },
  branchOfMyth: ReadonlyMap<string, string>,
): readonly Breach[] {
  if (barrier.myth === undefined) return [];
  const branch = branchOfMyth.get(barrier.myth);
  // A myth that is not there is told when the shelf is read.
  return inFacts(branch === undefined || branch === barrier.branch, 'myth', `“${barrier.myth}” is ${branch}, and this barrier is ${barrier.branch}. Choose one of its kind, or none.`);
}
