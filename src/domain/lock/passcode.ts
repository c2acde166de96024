/** The least number of signs. Six digits are a day of guessing for one computer; four are minutes, and are not taken. */
export const fewestSigns = 6;
/** More than anybody types; it only keeps a whole pasted file from being stretched. */
export const mostSigns = 256;

/**
 * What to say of a passcode while it is chosen. `digits`: taken, with a sentence about guessing. `words`: three words or more, or
 * long and mixed: fine. `short`: taken, could be longer.
 */
export type PasscodeAdvice = 'too-short' | 'too-long' | 'one-sign' | 'digits' | 'short' | 'words';

export function adviceOn(text: string): PasscodeAdvice {
  const signs = signsOf(text);
  if (signs.length < fewestSigns) return 'too-short';
  if (signs.length > mostSigns) return 'too-long';
  if (new Set(signs).size === 1) return 'one-sign';
  if (signs.every((sign) => /\p{Nd}/u.test(sign))) return 'digits';
  return signs.length >= 14 || text.trim().split(/\s+/).length >= 3 ? 'words' : 'short';
}

/** Letters and digits as Unicode counts them, after every keyboard’s way to compose them was made one. */
export function signsOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(/./gsu) ?? [];
}

/** Whether it may be used at all. */
export function isTaken(advice: PasscodeAdvice): boolean {
  return advice === 'digits' || advice === 'short' || advice === 'words';
}
