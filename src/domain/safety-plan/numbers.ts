/** A line the person wrote, and the number in it. `href` is a tel: address (RFC 3966) with exactly the digits of `number`. */
export type OwnLine = { readonly words: string; readonly call?: { readonly number: string; readonly href: string } };

/** Digits with the gaps people write: spaces, brackets and hyphens. A dot or slash is left out, for those stand in dates. */
const numberLike = /(?<![\d.,:/])\+?\(?\d[\d ()-]{4,22}\d(?![\d.,:/]\d)/g;
const dayLike = /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}-\d{1,2}-\d{2,4}$/;

/**
 * The lines of a text, each with the first number in it that can be called. From 6 to 15 digits (E.164 allows 15): shorter ones
 * may be a year, a time or a house, and calling a wrong number does harm. Those that every country has stand on the help page.
 */
export function ownLines(text: string): readonly OwnLine[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((words) => {
      const number = [...words.matchAll(numberLike)].map(([found]) => found.trim()).find(isNumber);
      return number === undefined ? { words } : { words, call: { number, href: `tel:${number.replaceAll(/[^\d+]/g, '')}` } };
    });
}

function isNumber(found: string): boolean {
  const digits = found.replaceAll(/\D/g, '').length;
  return digits >= 6 && digits <= 15 && !dayLike.test(found);
}
