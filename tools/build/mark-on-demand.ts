import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';

import { fileOfCountryPage, isOnDemandPage, onDemandFiles, onDemandMark, withMark } from './on-demand.ts';

type Listed = { readonly url: string; readonly revision: string | null; readonly size: number };

/** Marks the files of on-demand rooms in the worker’s list, once the bundle and the pages are written. */
export function markOnDemand(root: string) {
  return (entries: readonly Listed[]) => {
    const out = join(root, process.env['CAIRN_OUT'] ?? 'dist');
    const built = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest;
    const files = onDemandFiles(built);
    const manifest = entries.map((entry) => {
      if (files.has(entry.url) || isOnDemandPage(entry.url)) return { ...entry, url: `${entry.url}${onDemandMark}` };
      const country = fileOfCountryPage(built, entry.url);
      return country === undefined ? { ...entry } : { ...entry, url: `${entry.url}${withMark}/${country}` };
    });
    return { manifest, warnings: [] };
  };
}
