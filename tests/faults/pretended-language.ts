import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { releasedFile, releasedText, releasesIn, withDrafts } from '../../tools/content/released.ts';

/** A language that nobody speaks: under the tag of one that is written from right to left and has six plural forms. */
export const pretended = 'ar';

type Tree = { readonly [key: string]: string | Tree };

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Longer than any translation would be, between brackets that stand nowhere else. What is put in and what is marked stay. */
export function pretend(words: string): string {
  const kept = /(\{\{[^}]*\}\}|<[^>]*>)/;
  const stretched = words
    .split(kept)
    .map((part) => (kept.test(part) ? part : part.replaceAll(/[aeiou]/g, (vowel) => `${vowel}${vowel}`)))
    .join('');
  return `⟦${stretched}⟧`;
}

function pretendTree(tree: Tree): Tree {
  const entries = Object.entries(tree).flatMap(([key, value]): readonly (readonly [string, string | Tree])[] => {
    if (typeof value !== 'string') return [[key, pretendTree(value)]];
    const base = /^(.*)_other$/.exec(key)?.[1];
    if (base !== undefined) return forms.map((form) => [`${base}_${form}`, pretend(`${form} ${value}`)] as const);
    return /_(zero|one|two|few|many)$/.test(key) ? [] : [[key, pretend(value)]];
  });
  return Object.fromEntries(entries);
}

/** Adds the pretended language to a folder of content: its strings pretended, its pieces in the model’s words, and nothing left out. */
export function addPretended(content: string): void {
  mkdirSync(join(content, 'languages', pretended));
  for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    const words = () => readFileSync(join(content, file), 'utf8');
    const piece = file.replace(/\b(text|story|page|cards)\.en\.(yaml|md)$/, `$1.${pretended}.$2`);
    if (piece !== file) writeFileSync(join(content, piece), words());
    const strings = file.replace(/^languages\/en\/(.*\.json)$/, `languages/${pretended}/$1`);
    if (strings !== file) writeFileSync(join(content, strings), JSON.stringify(pretendTree(JSON.parse(words()) as Tree)));
  }
  writeFileSync(join(content, 'languages', pretended, 'language.yaml'), 'name: ⟦Preeteendeed⟧\nreviewer: none yet\nfallback: en\n');
  // A questionnaire is asked only in a language in which it was released.
  writeFileSync(join(content, releasedFile), withDrafts(releasedText(content), releasesIn(content).drafts));
}
