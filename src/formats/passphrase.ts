import { wordlist } from '@scure/bip39/wordlists/english.js';

/**
 * Words that lock a backup file. Drawn ones come from the English list of BIP 39: 2,048 words, no two with the same first four
 * letters. One word is 11 bits, so six are 66 bits.
 */
export const drawnWords = 6;

/**
 * Fewest characters of words of a person’s own, after NIST SP 800-63B-4, 3.1.1.1: fifteen where nothing else guards. People choose
 * what can be guessed: nothing here knows how good they are.
 */
export const fewestCharacters = 15;
/** “aaaaaaaaaaaaaaa” is long as well. */
const fewestDifferent = 6;

/** `draw`: whole numbers from 0 to 2^32 - 1, of which 2,048 is a divisor, so that each word is as likely as the other. */
export function drawPassphrase(draw: () => number): readonly string[] {
  return Array.from({ length: drawnWords }, () => wordlist[draw() % wordlist.length] ?? '');
}

/** What locks the file: drawn words with one space between, own ones as they are but for spaces around them, in one form of Unicode. */
export function passphraseOf(words: string): string {
  return words.normalize('NFC').trim();
}

/** Whether words of a person’s own are long and varied enough to be taken. */
export function isLongEnough(words: string): boolean {
  const letters = passphraseOf(words).match(/./gsu) ?? [];
  return letters.length >= fewestCharacters && new Set(letters).size >= fewestDifferent;
}

/**
 * What somebody may have meant by what they typed, the likeliest first. Drawn words forgive capitals, commas, lines and hyphens, which
 * a phone’s keyboard and a piece of paper bring along.
 */
export function meantBy(typed: string): readonly string[] {
  const split = typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const drawn = split.length === drawnWords && split.every((word) => wordlist.includes(word)) ? [split.join(' ')] : [];
  return [...new Set([...drawn, passphraseOf(typed), typed])];
}
