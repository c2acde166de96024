/** What a file from anywhere turned out to be, before its form is looked at. */
export type SafeValue =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'not-json' };

/** Our own files have at most a dozen levels of lists and objects; more would only wear the reader out. */
const usualDepth = 32;

/** Names that could reach into every object are dropped unread. */
const dangerousNames: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * JSON from a file that anybody may have made: every reader of such text opens it here, and nowhere else. `limit`: the most characters
 * (UTF-16 units) that are looked at. `deepest`: the most lists and objects within each other. Both are measured on the text, before
 * anything is parsed.
 */
export function safeJson(text: string, limit: number, deepest = usualDepth): SafeValue {
  if (text.length > limit) return { kind: 'too-large' };
  if (isDeeperThan(text, deepest)) return { kind: 'too-deep' };
  try {
    let endless = false;
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''), (key, entry: unknown) => {
      // 1e999 becomes Infinity, which no writer of JSON can say again. Negative zero is written as zero.
      if (dangerousNames.includes(key)) return undefined;
      if (typeof entry !== 'number') return entry;
      endless ||= !Number.isFinite(entry);
      return entry === 0 ? 0 : entry;
    });
    return endless ? { kind: 'not-json' } : { kind: 'value', value };
  } catch {
    return { kind: 'not-json' };
  }
}

/** Counts brackets outside of strings before anything is parsed: the walk over parsed values could run out of stack. */
function isDeeperThan(text: string, deepest: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (quoted) {
      if (mark === '\\') at += 1;
      else if (mark === '"') quoted = false;
    } else if (mark === '"') quoted = true;
    else if (mark === '[' || mark === '{') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (mark === ']' || mark === '}') depth -= 1;
  }
  return false;
}
