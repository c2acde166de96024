/// <reference lib="webworker" />
import type { KeptFiles } from './kept-files.ts';

/** What a page may ask the worker. A question that wants an answer carries a port for it. */
type Question = { readonly kind: 'verify' } | { readonly kind: 'take-over' } | { readonly kind: 'tidy' };

/** A window that sleeps does not answer. What it had typed was written when it was put aside. */
const patienceMs = 1500;

export function handleMessage(scope: ServiceWorkerGlobalScope, files: KeptFiles, event: ExtendableMessageEvent): void {
  const question = event.data as Question;
  switch (question.kind) {
    case 'verify':
      event.waitUntil(verify(files).then((answer) => event.ports[0]?.postMessage(answer)));
      return;
    case 'take-over':
      event.waitUntil(takeOver(scope, files));
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

/** A version that is not whole stays where it is: it could not do without a network. */
async function takeOver(scope: ServiceWorkerGlobalScope, files: KeptFiles): Promise<void> {
  if ((await verify(files)).missing > 0) return;
  await letAllKeep(scope);
  await scope.skipWaiting();
}

/** Before a new version takes over, every window writes what was typed in it. */
async function letAllKeep(scope: ServiceWorkerGlobalScope): Promise<void> {
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await Promise.race([Promise.all(open.map(letKeep)), new Promise((over) => setTimeout(over, patienceMs))]);
}

function letKeep(client: WindowClient): Promise<void> {
  return new Promise((kept) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => kept();
    client.postMessage({ kind: 'keep' }, [channel.port2]);
  });
}

/**
 * Only when the asking page is the only one open: another may be of an older version and still need its files. Nor while a new
 * version is on its way: its files look like those of no version.
 */
async function tidy(scope: ServiceWorkerGlobalScope, files: KeptFiles): Promise<number> {
  const { installing, waiting } = scope.registration;
  if (installing !== null || waiting !== null) return 0;
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open.length > 1 ? 0 : files.tidy();
}
