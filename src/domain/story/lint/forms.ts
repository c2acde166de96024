import type { UnsafeForm } from './schema.ts';

/** Where contact details stand, by their form. Every pattern looks a bounded way from where it starts, so long texts take no longer for each letter. */

export type Span = { readonly from: number; readonly to: number };

export type FormWords = { readonly postcodes: RegExp | undefined; readonly webEndings: RegExp | undefined };

export function formWords(postcodes: readonly string[], webEndings: readonly string[]): FormWords {
  const forms = postcodes.map((form) =>
    form
      .replaceAll(/[^A9 ]/gu, '')
      .replaceAll('A', '[a-z]')
      .replaceAll('9', String.raw`\d`)
      .replaceAll(' ', String.raw`\s?`),
  );
  const endings = webEndings.map((ending) => ending.replaceAll(/[^\p{L}]/gu, ''));
  return {
    postcodes: forms.length === 0 ? undefined : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'giu'),
    webEndings: endings.length === 0 ? undefined : new RegExp(String.raw`\.(?:${endings.join('|')})(?![\p{L}\p{N}-])`, 'giu'),
  };
}

export function spansOf(form: UnsafeForm, text: string, words: FormWords): readonly Span[] {
  switch (form) {
    case 'exclamation-mark':
      return spans(text, /[!！¡]+/gu);
    case 'phone':
      return phonesIn(text);
    case 'email':
      return atSigns(text).flatMap(({ before, after, at }) => (before > 0 && after > 0 ? [{ from: at - before, to: at + 1 + after }] : []));
    case 'handle':
      return atSigns(text).flatMap(({ before, after, at }) => (before === 0 && after > 0 ? [{ from: at, to: at + 1 + after }] : []));
    case 'web':
      return websIn(text, words);
    case 'postcode':
      return words.postcodes === undefined ? [] : spans(text, words.postcodes);
  }
}

function spans(text: string, pattern: RegExp): readonly Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** Three digits or more: a number to ring, of a house, of a case. A year, an amount of money and a time on the clock are none. */
function phonesIn(text: string): readonly Span[] {
  return spans(text, /\p{Nd}(?:[\s().\-\u2010\u2011/]{0,4}\p{Nd}){2,}/gu).filter(({ from, to }) => {
    const found = text.slice(from, to);
    const before = text.slice(Math.max(0, from - 1), from);
    const after = text.slice(to, to + 1);
    const isTime =
      /^\d{1,2}\.\d\d$/u.test(found) || (/^\d\d$/u.test(found.slice(-2)) && /^\d{1,2}:$/u.test(text.slice(Math.max(0, from - 3), from)));
    return !(/[£$€]/u.test(before) || /[£$€]/u.test(after) || /^(?:19|20)\d\d$/u.test(found) || isTime);
  });
}

const longestLocal = 64;
const longestDomain = 255;

/** What stands close before and after each @; a full stop at the end belongs to the sentence. */
function atSigns(text: string): readonly { readonly at: number; readonly before: number; readonly after: number }[] {
  return Array.from(text.matchAll(/@/gu), ({ index: at }) => ({
    at,
    before: /[\p{L}\p{N}._%+-]*$/u.exec(text.slice(Math.max(0, at - longestLocal), at))?.[0].length ?? 0,
    after: (/^[\p{L}\p{N}._-]*/u.exec(text.slice(at + 1, at + 1 + longestDomain))?.[0] ?? '').replace(/[._-]{1,3}$/u, '').length,
  }));
}

function websIn(text: string, { webEndings }: FormWords): readonly Span[] {
  const starts = spans(text, /https?:\/\/|(?<![\p{L}\p{N}])www\./giu).map(({ from, to }) => {
    const rest = /^[^\s“”"’<>]{0,255}/u.exec(text.slice(to, to + longestDomain))?.[0] ?? '';
    return { from, to: to + rest.replace(/[.,;:!?)]{1,3}$/u, '').length };
  });
  const ends = webEndings === undefined ? [] : spans(text, webEndings);
  const names = ends.flatMap(({ from, to }) => {
    const name = /[\p{L}\p{N}-]+$/u.exec(text.slice(Math.max(0, from - longestLocal), from))?.[0] ?? '';
    const isMail = text.slice(Math.max(0, from - name.length - 1), from - name.length) === '@';
    return name === '' || isMail ? [] : [{ from: from - name.length, to }];
  });
  return [...starts, ...names.filter((name) => !starts.some((start) => name.from < start.to && start.from < name.to))];
}
