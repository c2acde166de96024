/// <reference lib="webworker" />

/**
 * One line of the list that the build writes: a hashed file needs no revision, every other one has the hash of its content.
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
  readonly keep: (key: string, response: Response) => Promise<void>;
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
  readonly missing: () => Promise<number>;
  /** Throws away what belongs to other versions. */
  readonly tidy: () => Promise<number>;
};

const cacheName = 'cairn-files';
const revisionParameter = 'rev';

export function keptFiles(list: readonly ListedFile[], origin: string): KeptFiles {
  const onDemand = new Map<string, string>();
  const always = new Map<string, string>();
  /** Pages that are kept with a file: the key of the page, and the path of the file. */
  const along = new Map<string, { readonly key: string; readonly file: string }>();
  for (const file of list) {
    const url = new URL(file.url, origin);
    const { hash } = url;
    url.hash = '';
    if (file.revision !== null) url.searchParams.set(revisionParameter, file.revision);
    if (hash.startsWith('#with=')) along.set(url.pathname, { key: url.href, file: hash.slice('#with='.length) });
    else (hash === '#on-demand' ? onDemand : always).set(url.pathname, url.href);
  }
  const keyOf = (path: string) => always.get(path) ?? onDemand.get(path) ?? along.get(path)?.key;

  /** A room that was opened once is kept in the next version too: its page has the same path in every version. */
  async function wanted(): Promise<readonly (readonly [string, string])[]> {
    const kept = new Set((await (await caches.open(cacheName)).keys()).map((request) => new URL(request.url).pathname));
    const inUse = [...onDemand.keys()].some((path) => kept.has(path));
    const opened = [...along].flatMap(([path, { key }]) => (kept.has(path) ? [[path, key] as const] : []));
    return [...always, ...(inUse ? onDemand : []), ...opened];
  }

  async function keepThese(files: readonly (readonly [string, string])[]): Promise<void> {
    await Promise.allSettled(files.map(([path, key]) => keepOne(path, key)));
  }

  async function find(key: string): Promise<Response | undefined> {
    return (await caches.open(cacheName)).match(key);
  }

  async function keepOne(path: string, key: string): Promise<void> {
    if ((await find(key)) !== undefined) return;
    // A hashed file may come from the browser’s own cache; any other must be the one the list speaks of.
    const response = await fetch(path, {
      cache: key.includes(`?${revisionParameter}=`) ? 'reload' : 'default',
      credentials: 'same-origin',
    });
    if (isWhatWasAsked(path, response)) await keep(key, response);
  }

  async function keep(key: string, response: Response): Promise<void> {
    // Some hosts redirect `/en.html` to `/en`. A redirected answer may not serve a navigation, so it is copied.
    const body = response.redirected ? new Response(response.body, { headers: response.headers, status: response.status }) : response;
    await (await caches.open(cacheName)).put(key, body);
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
    async missing() {
      const found = await Promise.all((await wanted()).map(([, key]) => find(key)));
      return found.filter((response) => response === undefined).length;
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

/** A login page of a public network answers everything with HTML. Such an answer must not be kept as a script. */
export function isWhatWasAsked(path: string, response: Response): boolean {
  if (!response.ok) return false;
  const isPage = (response.headers.get('content-type') ?? '').includes('text/html');
  return isPage === (path.endsWith('.html') || !path.includes('.'));
}
