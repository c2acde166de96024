import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/**
 * Why a list that tells arms must not be written here; undefined when it may. Danger: what lies in a work tree or in content gets
 * committed or shipped by somebody who does not know what it is, and then everybody can look up their arm.
 */
export function whyNotHere(folder: string, house: string): string | undefined {
  const real = realOf(resolve(folder));
  const inside = (other: string) => `${real}${sep}`.startsWith(`${realOf(resolve(other))}${sep}`);
  if (inside(house)) return 'lies inside this program’s own folder, and what is in there can be shipped';
  for (let at = real; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return `lies in the git work tree ${at}, and what is in there can be committed`;
    if (dirname(at) === at) return undefined;
  }
}

/** Where a path really leads: a link from outside must not lead back in. What does not exist yet is taken from its parent. */
function realOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(realOf(dirname(path)), path.slice(dirname(path).length).replace(/^[\\/]/, ''));
}
