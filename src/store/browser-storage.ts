import type { PersistOutcome } from './store.ts';

/** Asks the browser not to clear this site by itself. The answer may change from visit to visit. */
export async function persist(): Promise<PersistOutcome> {
  const storage = storageOfBrowser();
  if (typeof storage?.persist !== 'function') return 'unsupported';
  try {
    return (await storage.persist()) ? 'granted' : 'denied';
  } catch {
    return 'denied';
  }
}

/** Bytes this site takes up. The quota beside it is left out: Chromium was seen to name several times the room there was. */
export async function usage(): Promise<number | undefined> {
  try {
    return (await storageOfBrowser()?.estimate?.())?.usage;
  } catch {
    return undefined;
  }
}

/** Missing in old browsers and on pages without HTTPS, whatever the types say. */
function storageOfBrowser(): Partial<StorageManager> | undefined {
  if (typeof navigator === 'undefined') return undefined;
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  return storage;
}
