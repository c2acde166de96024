/// <reference lib="webworker" />
import { sumOf } from './sum.ts';

/**
 * One line of the list that the build writes: an address, and the sum of what lies there (tools/build/mark-files.ts).
 * `#on-demand` behind the address: a file of a room that is kept once somebody opened it (tools/build/on-demand.ts).
 * `#with=/assets/gb-….js`: a page that is kept once it was opened, or once that file was asked for.
 */
export type ListedFile = { readonly url: string; readonly revision: string | null };

/** The files of this version, and the cache that holds them. Files that two versions share are fetched once. */
export type KeptFiles = {
  readonly total: () => Promise<number>;
  /** The key under which a path is kept, or undefined when this version has no such file. */
  readonly keyOf: (path: string) => string | undefined;
  readonly find: (key: string) => Promise<Response | undefined>;
  /** Keeps an answer if it is, byte for byte, the file that the list speaks of; says whether it was. */
  readonly keep: (key: string, response: Response) => Promise<boolean>;
  /** Fetches every file that is not kept yet. One that fails is left for the next time: it never stops the others. */
  readonly keepAll: () => Promise<void>;
  /** The same for rooms that are kept once they were opened. Call it when one of their files was asked for. */
  readonly keepOnDemand: () => Promise<void>;
  readonly isOnDemand: (key: string) => boolean;
  /** Fetches the pages that go with a file, by the path of the file. Call it when the file was asked for. */
  readonly keepWith: (path: string) => Promise<void>;
  /** The same for a page that is open while the worker is installed, by its path: nobody asks for it again. */
  readonly keepOpen: (paths: readonly string[]) => Promise<void>;
  readonly goesWithAFile: (key: string) => boolean;
  /**
   * Looks whether a kept file is still what it was, and fetches it anew where it is not. Call it behind an answer, not before:
   * it costs a second reading. Until a right one has come, the file counts as missing.
   */
  readonly check: (key: string) => Promise<void>;
  readonly missing: () => Promise<number>;
  /** Throws away what belongs to other versions. */
  readonly tidy: () => Promise<number>;
};

type Place = readonly [path: string, key: string];

const cacheName = 'cairn-files';
const revisionParameter = 'rev';
/** Their names change with their content, so the browser’s own cache may answer for them. */
const hashedFolder = '/assets/';

export function keptFiles(list: readonly ListedFile[], origin: string): KeptFiles {
  const onDemand = new Map<string, string>();
  const always = new Map<string, string>();
  /** Pages that are kept with a file: the key of the page, and the path of the file. */
  const along = new Map<string, { readonly key: string; readonly file: string }>();
  const sums = new Map<string, string>();
  /** Seen to be not what the list speaks of, since this worker woke. */
  const wrong = new Set<string>();
  const checked = new Set<string>();
  const keyOf = (path: string) => always.get(path) ?? onDemand.get(path) ?? along.get(path)?.key;
  for (const file of list) {
    const url = new URL(file.url, origin);
    // The build’s plugin names the web manifest once more at the end, with a sum of another kind.
    if (keyOf(url.pathname) !== undefined) continue;
    const { hash } = url;
    url.hash = '';
    if (!url.pathname.startsWith(hashedFolder)) url.searchParams.set(revisionParameter, file.revision ?? '');
    sums.set(url.href, file.revision?.split('.')[0] ?? '');
    if (hash.startsWith('#with=')) along.set(url.pathname, { key: url.href, file: hash.slice('#with='.length) });
    else (hash === '#on-demand' ? onDemand : always).set(url.pathname, url.href);
  }

  /** A room that was opened once is kept in the next version too: its page has the same path in every version. */
  async function wanted(): Promise<readonly Place[]> {
    const kept = new Set((await (await caches.open(cacheName)).keys()).map((request) => new URL(request.url).pathname));
    const inUse = [...onDemand.keys()].some((path) => kept.has(path));
    const opened = [...along].flatMap(([path, { key }]) => (kept.has(path) ? [[path, key] as const] : []));
    return [...always, ...(inUse ? onDemand : []), ...opened];
  }

  async function keepThese(files: readonly Place[]): Promise<void> {
    await Promise.allSettled(files.map(keepOne));
  }

  async function find(key: string): Promise<Response | undefined> {
    return (await caches.open(cacheName)).match(key);
  }

  async function lacks(key: string): Promise<boolean> {
    return wrong.has(key) || (await find(key)) === undefined;
  }

  async function keepOne([path, key]: Place): Promise<void> {
    if (!(await lacks(key))) return;
    if (path.startsWith(hashedFolder) && !wrong.has(key)) {
      const response = await fetch(path, { credentials: 'same-origin' });
      // What was wrong may lie in the browser’s own cache since a bad hour of the network: then it is asked for past it.
      if (!response.ok || (await keep(key, response))) return;
    }
    await keep(key, await fetch(path, { cache: 'reload', credentials: 'same-origin' }));
  }

  async function keep(key: string, response: Response): Promise<boolean> {
    if (!response.ok) return false;
    // The login page of a public network, half a file, an older file from a cache on the way: none of them has this sum.
    if ((await sumOf(await response.clone().arrayBuffer())) !== sums.get(key)) return false;
    // Some hosts redirect `/en.html` to `/en`. A redirected answer may not serve a navigation, so it is copied.
    const body = response.redirected ? new Response(response.body, { headers: response.headers, status: response.status }) : response;
    await (await caches.open(cacheName)).put(key, body);
    wrong.delete(key);
    return true;
  }

  async function isRight(key: string, kept: Response): Promise<boolean> {
    try {
      return (await sumOf(await kept.arrayBuffer())) === sums.get(key);
    } catch {
      // Chromium refuses to read a file whose bytes changed on the disk.
      return false;
    }
  }

  return {
    total: async () => (await wanted()).length,
    keyOf,
    find,
    keep,
    keepAll: async () => keepThese(await wanted()),
    keepOnDemand: () => keepThese([...onDemand]),
    isOnDemand: (key) => [...onDemand.values()].includes(key),
    keepWith: (asked) => keepThese([...along].flatMap(([path, { key, file }]) => (file === asked ? [[path, key] as const] : []))),
    keepOpen: (paths) =>
      keepThese(paths.flatMap((path) => [along.get(path)].flatMap((page) => (page === undefined ? [] : [[path, page.key] as const])))),
    goesWithAFile: (key) => [...along.values()].some((page) => page.key === key),
    async check(key) {
      if (checked.has(key)) return;
      checked.add(key);
      const kept = await find(key);
      if (kept === undefined || (await isRight(key, kept))) return;
      wrong.add(key);
      await keepThese([[new URL(key).pathname, key]]);
    },
    async missing() {
      const lacking = await Promise.all((await wanted()).map(([, key]) => lacks(key)));
      return lacking.filter(Boolean).length;
    },
    async tidy() {
      const ours = new Set([...always.values(), ...onDemand.values(), ...[...along.values()].map(({ key }) => key)]);
      const cache = await caches.open(cacheName);
      const old = (await cache.keys()).filter((request) => !ours.has(request.url));
      await Promise.all(old.map((request) => cache.delete(request)));
      return old.length;
    },
  };
}
