import type { Questionnaire } from './schema.ts';

const basis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * A short fingerprint of the facts and words a person saw, so that an answer can be traced to them. The order of keys does
 * not matter, the order of lists does. It finds changes made by mistake; it is not cryptographic and stops no forger.
 */
export function digestOf({ facts, words, language }: Questionnaire): string {
  return digestOfText(canonical({ facts, words, language }));
}

/** The same fingerprint for any text, such as the words of a consent. */
export function digestOfText(text: string): string {
  const hash = utf8Of(text).reduce((sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * prime), basis);
  return `fnv1a64-${hash.toString(16).padStart(16, '0')}`;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** TextEncoder belongs to browsers and Node, not to the language; `encodeURIComponent` speaks UTF-8 everywhere. */
function utf8Of(text: string): readonly number[] {
  // A lone half of a pair cannot be encoded and would throw; it counts as the replacement character, as TextEncoder has it.
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  const bytes: number[] = [];
  for (const [character] of encodeURIComponent(whole).matchAll(/%[0-9A-F]{2}|[^%]/g)) {
    bytes.push(character.length === 3 ? Number.parseInt(character.slice(1), 16) : character.charCodeAt(0));
  }
  return bytes;
}
