import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';

import { headerRules } from './headers.ts';
import { fileOfCountryPage, isOnDemandPage, onDemandFiles, onDemandMark, withMark } from './on-demand.ts';

type Listed = { readonly url: string; readonly revision: string | null; readonly size: number };

/**
 * Marks the files of on-demand rooms in the worker’s list, once the bundle and the pages are written. A kept answer keeps its headers:
 * a change of them must reach people too, so it changes the revision of every file that has one. (Hashes of sheets play no part: kept
 * pages ask for theirs.)
 */
export function markOnDemand(root: string) {
  return (entries: readonly Listed[]) => {
    const out = join(root, process.env['CAIRN_OUT'] ?? 'dist');
    const built = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest;
    const files = onDemandFiles(built);
    const manifest = entries.map(revised).map((entry) => {
      if (files.has(entry.url) || isOnDemandPage(entry.url)) return { ...entry, url: `${entry.url}${onDemandMark}` };
      const country = fileOfCountryPage(built, entry.url);
      return country === undefined ? { ...entry } : { ...entry, url: `${entry.url}${withMark}/${country}` };
    });
    return { manifest, warnings: [] };
  };
}

const headers = JSON.stringify(headerRules([]));

function revised(entry: Listed): Listed {
  if (entry.revision === null) return entry;
  return { ...entry, revision: createHash('md5').update(entry.revision).update(headers).digest('hex') };
}
