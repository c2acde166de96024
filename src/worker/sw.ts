/// <reference lib="webworker" />
import { keptFiles, type ListedFile } from './kept-files.ts';
import { handleMessage } from './messages.ts';
import { namesOf, respond } from './respond.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly ListedFile[] };

/**
 * The worker keeps every file of the app on the phone. Three laws:
 * - A missing file never kills it: what can be had is kept, the rest is fetched at the next chance, and "ready offline"
 *   is only said after every file was found in the cache.
 * - A new version waits until the person takes it. It never reloads a page by itself.
 * - Files of the version in use are not thrown away while a page may still need them.
 */
const files = keptFiles(self.__WB_MANIFEST, location.origin);

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([files.keepAll(), keepOpenPages()]));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const answer = respond(files, event);
  if (answer !== undefined) event.respondWith(answer);
});

self.addEventListener('message', (event) => {
  handleMessage(self, files, event);
});

async function keepOpenPages(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await files.keepOpen(open.flatMap(({ url }) => namesOf(new URL(url).pathname)));
}
