/**
 * The way back from a version that does not start: put this file in the place of `sw.js` (docs/security.md says when and how). It takes
 * the worker of the broken version away with every file that it kept, and loads the open pages anew from the site.
 * It opens no database: what people wrote stays as it is.
 */
const kept = 'cairn-files';

self.addEventListener('install', () => {
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(retire());
});

async function retire() {
  // A sound page registers this file too. Without files of a version before it there is nothing to mend: were pages loaded anew
  // all the same, they would be for ever.
  const mends = await caches.delete(kept);
  await self.clients.claim();
  await self.registration.unregister();
  if (!mends) return;
  const pages = await self.clients.matchAll({ type: 'window' });
  await Promise.allSettled(pages.map((page) => page.navigate(page.url)));
}
