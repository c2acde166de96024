/// <reference lib="webworker" />
import { isWhatWasAsked, type KeptFiles } from './kept-files.ts';

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
  if (kept !== undefined) return kept;
  // Not kept yet: the file was missing when the worker was installed, or it belongs to a room that nobody has opened so far.
  // Fetch it now, and keep it for next time; of such a room, keep the whole.
  if (files.isOnDemand(key)) event.waitUntil(files.keepOnDemand());
  const fresh = await fetch(event.request).catch(() => undefined);
  if (fresh === undefined && files.goesWithAFile(key)) return toTheOneForAll(event.request);
  if (fresh === undefined) return event.request.mode === 'navigate' ? toTheKindPage(event.request) : Response.error();
  if (!fresh.redirected && isWhatWasAsked(new URL(key).pathname, fresh)) event.waitUntil(files.keep(key, fresh.clone()));
  return fresh;
}

/** A page of the version before may still ask for its own files. They stay in the cache until no such page is open. */
async function olderAsset(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}

/** An address the app does not know. Online the site may know it; offline the kind page says so. */
async function unknownPage(files: KeptFiles, request: Request): Promise<Response> {
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
  return Response.redirect(`${origin}/${pathname.split('/')[1] ?? ''}/not-here`);
}

async function kindPage(files: KeptFiles): Promise<Response> {
  const key = files.keyOf('/kept/404.html');
  return (key === undefined ? undefined : await files.find(key)) ?? Response.error();
}
