import { eachIn, inFacts, type Breach, type PlacedText } from './breach.ts';
import { longSentencesIn } from './text-measures.ts';
import { houseWords, straightQuotes, wordsFound } from './word-lists.ts';

/** Laws that barriers, shapes and rehearsals have in common. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Every text in a piece, wherever it stands; web addresses are no sentences. */
export function textsIn(piece: Json, place = ''): readonly PlacedText[] {
  if (typeof piece === 'string') return piece.startsWith('https://') ? [] : [{ place, text: piece }];
  if (piece === null || typeof piece !== 'object') return [];
  if (Array.isArray(piece)) return (piece as readonly Json[]).flatMap((part, nth) => textsIn(part, `${place}[${nth}]`));
  return Object.entries(piece).flatMap(([key, part]: readonly [string, Json]) => textsIn(part, place === '' ? key : `${place}.${key}`));
}

export function isNamedAsItsFolder(folder: string, id: string): readonly Breach[] {
  return inFacts(folder.replace(/^_/, '') === id, 'id', `is “${id}”, but the folder is “${folder}”. Give both the same name.`);
}

export function isPlainlyWorded(words: Json): readonly Breach[] {
  return eachIn(textsIn(words), (text) => [...longSentencesIn(text), ...wordsFound(text, [...houseWords, straightQuotes])]);
}

/** What the app completes has to be a beginning. */
export function finishedStarters(starters: readonly PlacedText[]): readonly Breach[] {
  return eachIn(starters, (text) => (/[.?…]$/u.test(text) ? [`“${text}” ends like a sentence. It is a beginning: leave the last sign out.`] : []));
}
