/**
 * What a string may hold: no characters below space but tab, line feed and carriage return (R4, Data types, string), and no half
 * of a surrogate pair, which UTF-8 cannot write. With the flag u a whole pair is one character, and no surrogate.
 */
const awkward = /[\p{Cc}\p{Surrogate}]/gu;

export function isFhirText(text: string): boolean {
  return fhirText(text) === text;
}

/** The text with every forbidden character (NUL among them) as U+FFFD, so that a reader sees that something stood there. */
export function fhirText(text: string): string {
  return text.replace(awkward, (character) => (isAllowed(character) ? character : '\ufffd'));
}

function isAllowed(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return point === 9 || point === 10 || point === 13 || (point >= 0x20 && point < 0xd800);
}
