import { askToVerify } from '#walk/offline/own-files.ts';

/**
 * The page’s side of the service worker: registers it, asks it to verify, and takes a new version when the person says so.
 * workbox-window is not used: it would add a library to do four calls.
 */
export type OfflineState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'getting-ready' }
  | { readonly kind: 'incomplete'; readonly missing: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'update-ready' };

export type Keeper = {
  /** Ends the wait of the new version and loads it. Everything typed must be kept before this is called. */
  readonly takeUpdate: () => void;
  readonly stop: () => void;
};

/** How long the new worker may take to come forward before the page loads anew by itself (Safari does not always tell). */
const takeOverPatienceMs = 2000;
const hourMs = 60 * 60 * 1000;

export function startKeeper(tell: (state: OfflineState) => void): Keeper {
  if (!('serviceWorker' in navigator)) {
    tell({ kind: 'unsupported' });
    return { takeUpdate: () => undefined, stop: () => undefined };
  }
  let registration: ServiceWorkerRegistration | undefined;
  let leaving = false;
  let stopped = false;
  const cleanUps: (() => void)[] = [];
  const say = (state: OfflineState) => {
    if (!stopped) tell(state);
  };

  async function report(found: ServiceWorkerRegistration): Promise<void> {
    if (found.waiting !== null && found.active !== null) {
      // A new version is only offered once every file of it is here: it must also work without a network.
      const { missing } = await askToVerify(found.waiting);
      if (missing === 0) say({ kind: 'update-ready' });
      return;
    }
    if (found.active === null) return;
    const { missing } = await askToVerify(found.active);
    say(missing === 0 ? { kind: 'ready' } : { kind: 'incomplete', missing });
    if (missing === 0) found.active.postMessage({ kind: 'tidy' });
  }

  function follow(found: ServiceWorkerRegistration): void {
    const coming = found.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' || coming.state === 'activated') void report(found);
    });
  }

  async function register(): Promise<void> {
    try {
      registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    } catch {
      registration = undefined;
    }
    // Some browsers refuse without an error, and give nothing.
    if (registration === undefined) {
      say({ kind: 'unsupported' });
      return;
    }
    const found = registration;
    if (found.installing !== null) {
      say({ kind: 'getting-ready' });
      follow(found);
    }
    found.addEventListener('updatefound', () => follow(found));
    await report(found);
    const look = () => {
      if (navigator.onLine) void found.update().catch(() => undefined);
    };
    const timer = setInterval(look, hourMs);
    const seen = () => {
      if (document.visibilityState === 'visible') look();
    };
    document.addEventListener('visibilitychange', seen);
    cleanUps.push(
      () => clearInterval(timer),
      () => document.removeEventListener('visibilitychange', seen),
    );
  }

  const changed = () => {
    // Only the tab in which the person said yes loads anew. Another tab keeps its page, and its old files stay kept.
    if (leaving) location.reload();
  };
  navigator.serviceWorker.addEventListener('controllerchange', changed);
  cleanUps.push(() => navigator.serviceWorker.removeEventListener('controllerchange', changed));
  void register();

  return {
    takeUpdate() {
      const waiting = registration?.waiting;
      if (waiting === null || waiting === undefined) return;
      leaving = true;
      waiting.postMessage({ kind: 'take-over' });
      setTimeout(() => location.reload(), takeOverPatienceMs);
    },
    stop() {
      stopped = true;
      for (const cleanUp of cleanUps) cleanUp();
    },
  };
}
