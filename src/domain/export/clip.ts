/** Cuts words to what a tool takes, between characters, with a mark that something was cut. */

/** How many bytes a text has in UTF-8. Half of a pair counts as the mark that encoders put in its place. */
export function bytesOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + bytesOfPoint(character.codePointAt(0) ?? 0), 0);
}

/** At most `most` bytes of UTF-8. */
export function clipBytes(text: string, most: number): string {
  return clip(text, (kept) => bytesOf(kept) <= most);
}

/** At most `most` characters. */
export function clipCharacters(text: string, most: number): string {
  return clip(text, (kept) => Array.from(kept).length <= most);
}

function clip(text: string, fits: (kept: string) => boolean): string {
  if (fits(text)) return text;
  const kept = Array.from(text);
  while (kept.length > 0 && !fits(`${kept.join('')}…`)) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

function bytesOfPoint(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
