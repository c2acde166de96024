/**
 * Puts `words` on a line of their own at the end, with a space after them to write on. What stands there is kept to the letter.
 * An empty page begins with them.
 */
export function addLine(text: string, words: string): string {
  if (text.trim() === '') return `${words} `;
  return text.endsWith('\n') ? `${text}${words} ` : `${text}\n${words} `;
}
