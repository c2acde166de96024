/**
 * Cairn’s own files in this browser: the pages and scripts that the worker keeps. They are the same for everybody and hold
 * nothing of the person; that they are here says that Cairn was.
 */

/** `unsupported`: no worker here. `coming`: being fetched for the first time. `missing`: so many could not be had yet. */
export type OwnFiles =
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'coming' }
  | { readonly kind: 'missing'; readonly count: number }
  | { readonly kind: 'here' };

/** Asks a worker to look for every file. It tries once more for those that are missing before it answers. */
export function askToVerify(worker: ServiceWorker): Promise<{ readonly missing: number }> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => resolve(event.data as { readonly missing: number });
    worker.postMessage({ kind: 'verify' }, [channel.port2]);
  });
}

/** Looked up now, in the cache itself. */
export async function lookForOwnFiles(): Promise<OwnFiles> {
  try {
    const found = await navigator.serviceWorker.getRegistration();
    if (found === undefined) return { kind: 'unsupported' };
    if (found.active === null) return { kind: 'coming' };
    const { missing } = await askToVerify(found.active);
    return missing === 0 ? { kind: 'here' } : { kind: 'missing', count: missing };
  } catch {
    return { kind: 'unsupported' };
  }
}

/** Our caches begin so: on a shared host, other apps’ caches lie in the same place. Named in src/worker/kept-files.ts. */
const ours = 'cairn-';

/**
 * Takes the worker away, then every file it kept, and looks whether they are gone. False when some are still there. The worker
 * first: it would fetch what is missing again. Whoever opens Cairn again with a network gets the files anew.
 */
export async function removeOwnFiles(): Promise<boolean> {
  try {
    const found = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : [];
    await Promise.all(found.map((one) => one.unregister()));
    if (!('caches' in globalThis)) return true;
    await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
    return (await ownCaches()).length === 0;
  } catch {
    return false;
  }
}

async function ownCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ours));
}
