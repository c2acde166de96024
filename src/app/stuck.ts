/**
 * The very last resort, without React and without a word of its own: the page carries the words (tools/build/page-template.ts). When React
 * has taken the page away, the header that came with it stands there again: back, the way out and help are links that need no script.
 */
export function sayStuck(header?: Node): void {
  if (header !== undefined) document.querySelector('#root')?.before(header);
  document.documentElement.dataset['stuck'] = 'yes';
}
