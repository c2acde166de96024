import type { Clock } from './clock.ts';
import { nameOf } from './faults.ts';
import { eraseMirror } from './sentinel.ts';
import type { EraseOutcome } from './store.ts';

/** How long another window gets to let go of the database. */
const patienceMs = 5000;

/**
 * Takes away the database and what lies beside it, then looks whether it is gone. Works without an open store, so that it
 * also works when the store could not be opened. The rows were emptied before, where that was possible.
 */
export async function eraseFromDevice(name: string, clock: Clock): Promise<EraseOutcome> {
  const mirrorGone = eraseMirror();
  forgetPageState();
  const factory = factoryOfBrowser();
  if (factory !== undefined) {
    try {
      const deleted = await within(clock, deleteDatabase(factory, name));
      if (!deleted) return { kind: 'blocked' };
      if (await isThere(factory, name)) return { kind: 'failed', name: 'StillThere' };
    } catch (error) {
      return { kind: 'failed', name: nameOf(error) };
    }
  }
  return mirrorGone ? { kind: 'erased' } : { kind: 'failed', name: 'MirrorStillThere' };
}

/** What this page left in its entry of the history; the entries before it, no page can reach. */
function forgetPageState(): void {
  try {
    globalThis.history?.replaceState(null, '');
  } catch {
    // Refused in some frames, where there is nothing to forget either.
  }
}

/** Undefined when the browser has none, or refuses the very mention of it, as Firefox does in some frames. */
export function factoryOfBrowser(): IDBFactory | undefined {
  try {
    const factory: IDBFactory | null | undefined = globalThis.indexedDB;
    return factory ?? undefined;
  } catch {
    return undefined;
  }
}

function deleteDatabase(factory: IDBFactory, name: string): Promise<true> {
  return new Promise((done, fail) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => done(true);
    request.onerror = () => fail(request.error ?? new Error('the database could not be deleted'));
  });
}

/**
 * Asks the browser for its list. Danger in WebKit: opening a database that is gone, to see whether it begins anew, leaves an
 * empty one of version 0 behind, even though that beginning is called off.
 */
async function isThere(factory: IDBFactory, name: string): Promise<boolean> {
  if (typeof factory.databases !== 'function') return opensWithRows(factory, name);
  return (await factory.databases()).some((database) => database.name === name);
}

/** True only when the browser says that there is no such database; one that cannot be asked may have it still. */
export async function isSeenGone(name: string): Promise<boolean> {
  try {
    const there = await factoryOfBrowser()?.databases();
    return there !== undefined && !there.some((database) => database.name === name);
  } catch {
    return false;
  }
}

/** Opening a database that is gone begins a new one: that beginning is the proof, and is called off at once. */
function opensWithRows(factory: IDBFactory, name: string): Promise<boolean> {
  return new Promise((tell, fail) => {
    const request = factory.open(name);
    let begun = false;
    request.onupgradeneeded = ({ oldVersion }) => {
      begun = oldVersion === 0;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      tell(true);
    };
    request.onerror = () => (begun ? tell(false) : fail(request.error ?? new Error('the database could not be looked at')));
  });
}

/** False when it takes longer. It may still end later, which is as wanted. */
async function within(clock: Clock, work: Promise<true>): Promise<boolean> {
  let callOff: (() => void) | undefined;
  const over = new Promise<false>((give) => {
    callOff = clock.afterMs(patienceMs, () => give(false));
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    callOff?.();
  }
}
