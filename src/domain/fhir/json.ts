import { safeJson } from '../exchange/safe-json.ts';

/** JSON that came from anywhere: its size and depth are measured before anything in it is believed. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export type JsonOutcome = { readonly kind: 'ok'; readonly value: Json } | { readonly kind: 'not-json' } | { readonly kind: 'too-large' };

/** Items within items cost two levels each; no form in use comes near this. */
const deepest = 120;

/** `limit`: the most characters that are looked at. */
export function parsedJson(text: string, limit: number): JsonOutcome {
  const opened = safeJson(text, limit, deepest);
  switch (opened.kind) {
    case 'too-large':
    case 'too-deep':
      return { kind: 'too-large' };
    case 'not-json':
      return { kind: 'not-json' };
    case 'value':
      // What JSON.parse gives out is nothing else.
      return hasLongList(opened.value) ? { kind: 'too-large' } : { kind: 'ok', value: opened.value as Json };
  }
}

/** Answers of one question, conditions of one item: nobody is asked a list of this length, and every list is compared with itself. */
const longestList = 2000;

function hasLongList(file: unknown): boolean {
  const open: unknown[] = [file];
  for (let one = open.pop(); one !== undefined || open.length > 0; one = open.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    if (Array.isArray(one) && one.length > longestList) return true;
    for (const part of Object.values(one)) open.push(part);
  }
  return false;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The objects of a list; an absent list is an empty one. What is no object is left for the caller’s own check of the list. */
export function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return isList(value) ? value.filter(isObject) : [];
}

/** Whether a part is absent, or a list of nothing but elements. */
export function isElements(value: Json | undefined): boolean {
  return value === undefined || (isList(value) && value.every(isObject));
}

export function textIn(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
