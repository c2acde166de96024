import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';

import { headerRules } from './headers.ts';
import { fileOfCountryPage, isOnDemandPage, onDemandFiles, onDemandMark, withMark } from './on-demand.ts';

type Listed = { readonly url: string; readonly revision: string | null; readonly size: number };

/**
 * Gives every file of the worker’s list its sum, and marks those of on-demand rooms, once the bundle and the pages are written. A kept
 * answer keeps its headers: behind the sum stands one of the headers, so that a change of them reaches people too. (Hashes of sheets
 * play no part: kept pages ask for theirs.)
 */
export function markFiles(root: string) {
  return (entries: readonly Listed[]) => {
    const out = join(root, process.env['CAIRN_OUT'] ?? 'dist');
    const built = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest;
    const files = onDemandFiles(built);
    const manifest = entries.map(({ url, size }) => {
      const entry = { url, size, revision: `${fileSum(readFileSync(join(out, url)))}.${headersSum}` };
      if (files.has(url) || isOnDemandPage(url)) return { ...entry, url: `${url}${onDemandMark}` };
      const country = fileOfCountryPage(built, url);
      return country === undefined ? entry : { ...entry, url: `${url}${withMark}/${country}` };
    });
    return { manifest, warnings: [] };
  };
}

const headersSum = fileSum(Buffer.from(JSON.stringify(headerRules([])))).slice(0, 4);

/** As src/worker/sum.ts reckons it over what arrived. */
export function fileSum(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 12);
}
