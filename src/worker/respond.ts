/// <reference lib="webworker" />
import type { KeptFiles } from './kept-files.ts';

/**
 * How long a page that is not kept may keep somebody waiting for a network that does not answer, in milliseconds. Shorter where
 * another page with the same numbers is at hand.
 */
const patienceMs = { besideAnother: 4000, alone: 20_000 };

/**
 * Answers from what is kept, and from the network only for what is not. Pages are looked up by address alone: what
 * stands behind `?` names a screen inside the page, never another file.
 */
export function respond(files: KeptFiles, event: FetchEvent): Promise<Response> | undefined {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return undefined;
  const key = namesOf(url.pathname)
    .map(files.keyOf)
    .find((known) => known !== undefined);
  if (key !== undefined) return fromCache(files, event, key);
  if (url.pathname.startsWith('/assets/')) return olderAsset(request);
  if (request.mode === 'navigate') return unknownPage(files, request);
  return undefined;
}

/** `/en/stories` is kept as `/kept/en/stories.html`, a copy whose style stands beside it; `/` as `/index.html`. */
export function namesOf(pathname: string): readonly string[] {
  if (pathname === '/') return ['/index.html'];
  const path = pathname.replace(/\/$/, '');
  return [`/kept${path}.html`, path, `${path}.html`];
}

async function fromCache(files: KeptFiles, event: FetchEvent, key: string): Promise<Response> {
  event.waitUntil(files.keepWith(new URL(key).pathname));
  const kept = await files.find(key);
  if (kept !== undefined) {
    event.waitUntil(files.check(key));
    return kept;
  }
  // Not kept yet: the file was missing when the worker was installed, or it belongs to a room that nobody has opened so far.
  // Fetch it now, and keep it for next time; of such a room, keep the whole.
  if (files.isOnDemand(key)) event.waitUntil(files.keepOnDemand());
  if (event.request.mode === 'navigate') return pageFromNetwork(files, event, key);
  const fresh = await fetch(event.request).catch(() => undefined);
  if (fresh === undefined || (isHtml(fresh) && !key.includes('.html'))) return Response.error();
  event.waitUntil(files.keep(key, fresh.clone()));
  return fresh;
}

async function pageFromNetwork(files: KeptFiles, event: FetchEvent, key: string): Promise<Response> {
  const another = files.goesWithAFile(key);
  const fresh = await inTime(ownPage(event.request), another ? patienceMs.besideAnother : patienceMs.alone);
  if (fresh === undefined) return another ? toTheOneForAll(event.request) : toTheKindPage(event.request);
  if (fresh.ok && !fresh.redirected) event.waitUntil(files.keep(key, fresh.clone()));
  return fresh;
}

/**
 * What the network has for a page of ours, if it is a page of ours: one of a newer version is, the login page of a public network
 * is not. A redirect goes to the browser, which shows the address it leads to.
 */
async function ownPage(request: Request): Promise<Response | undefined> {
  const fresh = await fetch(request).catch(() => undefined);
  if (fresh === undefined || fresh.type === 'opaqueredirect') return fresh;
  const words = await fresh
    .clone()
    .text()
    .catch(() => '');
  return words.includes('id="page-data"') ? fresh : undefined;
}

function inTime<T>(coming: Promise<T>, ms: number): Promise<T | undefined> {
  return Promise.race([coming, new Promise<undefined>((over) => setTimeout(() => over(undefined), ms))]);
}

/** A page of the version before may still ask for its own files. They stay in the cache until no such page is open. */
async function olderAsset(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}

/** No page of any site has this name: the kind page answers for it, whatever the network would say. */
const kindName = '/not-here';

/** An address the app does not know. Online the site may know it; offline the kind page says so. */
async function unknownPage(files: KeptFiles, request: Request): Promise<Response> {
  if (new URL(request.url).pathname.endsWith(kindName)) return kindPage(files);
  return (await fetch(request).catch(() => undefined)) ?? kindPage(files);
}

/** A page of one country that is not here yet: the page of every country is, with its numbers, at the line of this one. */
function toTheOneForAll(request: Request): Response {
  const { origin, pathname } = new URL(request.url);
  const [, language = '', , country = ''] = pathname.split('/');
  return Response.redirect(`${origin}/${language}/help-now#${country}`);
}

/** By another address: at this one the app would look for the room, whose files are not here. */
function toTheKindPage(request: Request): Response {
  const { origin, pathname } = new URL(request.url);
  return Response.redirect(`${origin}/${pathname.split('/')[1] ?? ''}${kindName}`);
}

async function kindPage(files: KeptFiles): Promise<Response> {
  const key = files.keyOf('/kept/404.html');
  return (key === undefined ? undefined : await files.find(key)) ?? Response.error();
}

function isHtml(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').includes('text/html');
}
