import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';

import { lookBy, type Look } from '#domain/safety-look/look.ts';
import { phraseListSchema, type PhraseList } from '#domain/safety-look/schema.ts';

/** How often the look at own words notices what it ought to, and fires on what it ought not to, on sentences made for it. */

const root = new URL('../../', import.meta.url);
const sentencesSchema = v.record(v.string(), v.pipe(v.array(v.pipe(v.string(), v.minLength(2))), v.minLength(1)));
const setSchema = v.strictObject({ tuning: sentencesSchema, 'held-out': sentencesSchema });

export type SentenceSet = v.InferOutput<typeof setSchema>;
export type Half = keyof SentenceSet;
export type Count = { readonly lit: number; readonly of: number };

export function readList(language: string): PhraseList {
  return v.parse(phraseListSchema, parse(textOf(`content/safety-look/${language}.yaml`)));
}

export function readSet(language: string, name: 'positive' | 'negative'): SentenceSet {
  return v.parse(setSchema, parse(textOf(`tests/content/safety-look/${language}.${name}.yaml`)));
}

export function lookIn(language: string): Look {
  return lookBy(readList(language));
}

/** How many of the sentences light the look, by group. */
export function countLit(look: Look, groups: SentenceSet[Half]): Readonly<Record<string, Count>> {
  return Object.fromEntries(
    Object.entries(groups).map(([group, sentences]) => [group, { lit: sentences.filter(look).length, of: sentences.length }]),
  );
}

export function sum(counts: Readonly<Record<string, Count>>): Count {
  return Object.values(counts).reduce((all, { lit, of }) => ({ lit: all.lit + lit, of: all.of + of }), { lit: 0, of: 0 });
}

/** 95 of 100 such samples hold the true rate in these bounds: Wilson score interval, doi 10.1080/01621459.1927.10502953. In per cent. */
export function likelyRange({ lit, of }: Count): readonly [number, number] {
  const z = 1.96;
  const rate = lit / of;
  const middle = (rate + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((rate * (1 - rate)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return [Math.round(Math.max(0, middle - half) * 100), Math.round(Math.min(1, middle + half) * 100)];
}

export function textOf(file: string): string {
  return readFileSync(fileURLToPath(new URL(file, root)), 'utf8');
}
