/**
 * Cuts a title into what stands before the number, the number and what stands after.
 * A number that is missing from the title is put at its end: better said twice than lost.
 */
export function aroundNumber(title: string, number: string | undefined): readonly [string, string, string] {
  if (number === undefined || number === '') return [title, '', ''];
  const at = title.indexOf(number);
  return at < 0 ? [`${title} `, number, ''] : [title.slice(0, at), number, title.slice(at + number.length)];
}
