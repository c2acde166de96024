import { askToVerify } from '#walk/offline/own-files.ts';

import { keepTyped } from '../keep-typed.ts';
import { loadAnew } from '../load-anew.ts';

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
  /** Has every window write what was typed, ends the wait of the new version, and loads it here. */
  readonly takeUpdate: () => void;
  readonly stop: () => void;
};

const hourMs = 60 * 60 * 1000;

export function startKeeper(tell: (state: OfflineState) => void): Keeper {
  if (!('serviceWorker' in navigator)) {
    tell({ kind: 'unsupported' });
    return { takeUpdate: () => undefined, stop: () => undefined };
  }
  let stopped = false;
  const cleanUps: (() => void)[] = [];
  const say = (state: OfflineState) => {
    if (!stopped) tell(state);
  };

  async function report(found: ServiceWorkerRegistration): Promise<void> {
    if (found.waiting !== null && found.active !== null) {
      // A new version is only offered once every file of it is here: it must also work without a network.
      const { missing } = await askToVerify(found.waiting);
      // Another may have taken the place of the one that was offered: what was said of that one is not true of this.
      say(missing === 0 ? { kind: 'update-ready' } : { kind: 'looking' });
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
    let registration: ServiceWorkerRegistration | undefined;
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

  // A new version asks every window to write what was typed, before it takes over.
  const asked = ({ data, ports }: MessageEvent<unknown>) => {
    if ((data as { readonly kind?: unknown }).kind === 'keep') void keepTyped().then(() => ports[0]?.postMessage('kept'));
  };
  navigator.serviceWorker.addEventListener('message', asked);
  cleanUps.push(() => navigator.serviceWorker.removeEventListener('message', asked));
  void register();

  return {
    // Only the tab in which the person said yes loads anew. Another tab keeps its page, and its old files stay kept.
    takeUpdate: () => void loadAnew(),
    stop() {
      stopped = true;
      for (const cleanUp of cleanUps) cleanUp();
    },
  };
}
