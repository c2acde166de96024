import { paths } from '#paths';

/** One telling, read as a whole. */
export function tellingAddress(id: string): string {
  return `${paths.myWords()}?telling=${encodeURIComponent(id)}`;
}
