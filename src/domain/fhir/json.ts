/** JSON that came from anywhere: its size and depth are measured before anything in it is believed. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export type JsonOutcome = { readonly kind: 'ok'; readonly value: Json } | { readonly kind: 'not-json' } | { readonly kind: 'too-large' };

/** Items within items cost two levels each; no form in use comes near this. */
const deepest = 120;

/** `limit`: the most characters that are looked at. */
export function parsedJson(text: string, limit: number): JsonOutcome {
  if (text.length > limit || isDeeperThan(text, deepest)) return { kind: 'too-large' };
  try {
    // A key "__proto__" would change every object it is copied into, so it is dropped unread.
    const value = JSON.parse(text.replace(/^\ufeff/, ''), (key, entry: Json) => (key === '__proto__' ? undefined : entry)) as Json;
    return { kind: 'ok', value };
  } catch {
    return { kind: 'not-json' };
  }
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

export function textIn(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const character = text[place];
    if (quoted) {
      if (character === '\\') place += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
