/** A name that an author could have written: what our own forms call their parts, and ids. */
const plainName = /^[\w-]{1,60}$/;

/**
 * Where in a file something is amiss, for whoever made it: `story.parts.2.text`. The names in it come out of the file, so whatever is no
 * plain name of a usual length stands there as `…`: a refusal is shown, and must not say what a hostile file wants said.
 */
export function placeIn(keys: readonly unknown[]): string {
  return keys
    .slice(0, 12)
    .map((key) => (typeof key === 'number' || (typeof key === 'string' && plainName.test(key)) ? String(key) : '…'))
    .join('.');
}
