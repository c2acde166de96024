import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Manifest } from 'vite';

import { onDemandMark, withMark } from '../build/on-demand.ts';
import { keptFolder } from '../build/page-template.ts';
import { screenModules } from '../build/screen-modules.ts';

export type PageSize = {
  readonly address: string;
  readonly routeId: string;
  readonly isPublic: boolean;
  readonly htmlKb: number;
  /** Every script the page names or preloads. */
  readonly scriptKb: number;
  /** The page itself, its scripts, and the web manifest and icon that a browser asks for. */
  readonly requests: number;
};

export type SiteSize = {
  readonly pages: readonly PageSize[];
  readonly storeKb: number;
  readonly rooms: readonly { readonly name: string; readonly kb: number }[];
  /** Without what is counted apart. */
  readonly precacheKb: number;
  /** File formats and seals: kept as well, and counted apart. */
  readonly formatsKb: number;
  /** Rooms that are kept once somebody opened them. */
  readonly onDemandKb: number;
  readonly precachedFiles: number;
  readonly pagesNotPrecached: readonly string[];
};

export function measureSite(folder: string): SiteSize {
  const weigh = scale(folder);
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const html = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith(`${keptFolder}/`));
  const pages = html
    .filter((file) => file !== 'index.html' && file !== 'list.html' && file !== '404.html')
    .map((file) => pageSize(folder, file, weigh));
  const entry = new Set(reach(manifest, 'index.html'));
  const listed = precachedUrls(folder);
  const precached = listed.filter((url) => !url.endsWith(onDemandMark) && !url.includes(withMark));
  /** Pages that are kept with a file, once that was asked for: counted as pages, not as weight of every phone. */
  const along = listed.flatMap((url) => (url.includes(withMark) ? [url.slice(0, url.indexOf(withMark))] : []));
  const onDemand = listed.filter((url) => url.endsWith(onDemandMark)).map((url) => url.slice(0, -onDemandMark.length));
  const apart = new Set([...formatFiles(manifest), ...listed.filter((url) => url.startsWith(keyWorker))]);
  return {
    pages: pages.sort((a, b) => a.address.localeCompare(b.address)),
    storeKb: sum(
      reach(manifest, 'src/store/dexie-cellar.ts')
        .filter((file) => !entry.has(file))
        .map(weigh),
    ),
    rooms: [...new Set(Object.values(screenModules))].map((screen) => ({
      name: screen.replace('src/features/', ''),
      kb: sum(
        reach(manifest, screen)
          .filter((file) => !entry.has(file))
          .map(weigh),
      ),
    })),
    precacheKb: sum(precached.filter((url) => !apart.has(url)).map(weigh)),
    formatsKb: sum(precached.filter((url) => apart.has(url)).map(weigh)),
    onDemandKb: sum(onDemand.map(weigh)),
    precachedFiles: precached.length,
    pagesNotPrecached: html.filter(
      (file) => ![...precached, ...onDemand, ...along].some((url) => url === file || url === `${keptFolder}/${file}`),
    ),
  };
}

/** Chunks that nothing reaches but a request for a file format: what a room, a page or the entry needs as well is no format. */
function formatFiles(manifest: Manifest): ReadonlySet<string> {
  const asked = Object.keys(manifest).filter((key) => /^src\/(formats|domain\/(export|fhir|study))\//.test(key));
  const elsewhere = ['index.html', ...Object.values(screenModules), 'src/store/dexie-cellar.ts'];
  const needed = new Set(elsewhere.flatMap((key) => reach(manifest, key)));
  return new Set(asked.flatMap((key) => reach(manifest, key)).filter((file) => !needed.has(file)));
}

/** The worker that stretches a passcode: no chunk of the page, so the manifest does not name it. */
const keyWorker = 'assets/key-worker-';

type Scale = (file: string) => number;

function scale(folder: string): Scale {
  const known = new Map<string, number>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const bytes = readFileSync(join(folder, file));
    const kb = (file.endsWith('.png') ? bytes.length : brotliCompressSync(bytes).length) / 1000;
    known.set(file, kb);
    return kb;
  };
}

function pageSize(folder: string, file: string, weigh: Scale): PageSize {
  const text = readFileSync(join(folder, file), 'utf8');
  const scripts = [...text.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].flatMap((match) => match[1] ?? []);
  const carried = JSON.parse(/<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(text)?.[1] ?? '{}') as {
    readonly route?: string;
    readonly kind?: string;
  };
  return {
    address: `/${file.replace(/\.html$/, '')}`,
    routeId: carried.route ?? '',
    isPublic: carried.kind === 'public',
    htmlKb: weigh(file),
    scriptKb: sum([...new Set(scripts)].map(weigh)),
    requests: 1 + new Set(scripts).size,
  };
}

/** Every script file that a module needs at once, its own chunk first. */
function reach(manifest: Manifest, key: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`the build has no chunk for ${key}: was it merged into another, or renamed?`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((next) => reach(manifest, next, seen))];
}

/** The list inside the built worker. */
function precachedUrls(folder: string): readonly string[] {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  return [...worker.matchAll(/"?url"?:\s*"([^"]+)"/g)].flatMap((match) => match[1] ?? []);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
