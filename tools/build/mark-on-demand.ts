import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';

import { isOnDemandPage, onDemandFiles, onDemandMark } from './on-demand.ts';

type Listed = { readonly url: string; readonly revision: string | null; readonly size: number };

/** Marks the files of on-demand rooms in the worker’s list, once the bundle and the pages are written. */
export function markOnDemand(root: string) {
  return (entries: readonly Listed[]) => {
    const out = join(root, process.env['CAIRN_OUT'] ?? 'dist');
    const files = onDemandFiles(JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest);
    const manifest = entries.map((entry) =>
      files.has(entry.url) || isOnDemandPage(entry.url) ? { ...entry, url: `${entry.url}${onDemandMark}` } : { ...entry },
    );
    return { manifest, warnings: [] };
  };
}
