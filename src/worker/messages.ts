/// <reference lib="webworker" />
import type { KeptFiles } from './kept-files.ts';

/** What a page may ask the worker. A question that wants an answer carries a port for it. */
type Question = { readonly kind: 'verify' } | { readonly kind: 'take-over' } | { readonly kind: 'tidy' };

export function handleMessage(scope: ServiceWorkerGlobalScope, files: KeptFiles, event: ExtendableMessageEvent): void {
  const question = event.data as Question;
  switch (question.kind) {
    case 'verify':
      event.waitUntil(verify(files).then((answer) => event.ports[0]?.postMessage(answer)));
      return;
    case 'take-over':
      event.waitUntil(scope.skipWaiting());
      return;
    case 'tidy':
      event.waitUntil(tidy(scope, files).then((removed) => event.ports[0]?.postMessage({ removed })));
      return;
    default:
      question satisfies never;
  }
}

/** Looks for every file in the cache, tries once more for the missing ones, and says how many are still missing. */
async function verify(files: KeptFiles): Promise<{ readonly total: number; readonly missing: number }> {
  if ((await files.missing()) > 0) await files.keepAll();
  return { total: await files.total(), missing: await files.missing() };
}

/** Only when the asking page is the only one open: another may be of an older version and still need its files. */
async function tidy(scope: ServiceWorkerGlobalScope, files: KeptFiles): Promise<number> {
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open.length > 1 ? 0 : files.tidy();
}
