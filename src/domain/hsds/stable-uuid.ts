/**
 * A UUID that depends on nothing but the text: the same entry has the same id in every export. Version 8, which RFC 9562 keeps for
 * makers’ own ways. Not for secrets.
 */
export function stableUuid(text: string): string {
  const hex = [1, 2, 3, 4].map((seed) => mixed(text, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** FNV-1a, then the last steps of MurmurHash3, so that near texts end far apart. 32 bits. */
function mixed(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
