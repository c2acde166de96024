import type { Situation } from '#domain/kept/advice.ts';

/** What the browser says about itself at this moment. */
export type DeviceFacts = Pick<Situation, 'promised' | 'opened' | 'device'>;

export async function lookAtDevice(): Promise<DeviceFacts> {
  return { promised: await promised(), opened: openedFrom(), device: deviceKind() };
}

/** Asked now: a browser may take back what it said, and says so to nobody. */
async function promised(): Promise<DeviceFacts['promised']> {
  // Missing in old browsers and on pages without HTTPS, whatever the types say.
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  if (typeof storage?.persisted !== 'function') return 'unsaid';
  try {
    return (await storage.persisted()) ? 'yes' : 'no';
  } catch {
    return 'unsaid';
  }
}

/** `standalone` on `navigator` is Apple’s own, and only on phones and tablets: there it is older and surer than the media query. */
function openedFrom(): DeviceFacts['opened'] {
  const installed =
    ('standalone' in navigator && navigator.standalone === true) ||
    ['standalone', 'minimal-ui', 'fullscreen'].some((mode) => matchMedia(`(display-mode: ${mode})`).matches);
  return installed ? 'home-screen' : 'tab';
}

/** Every browser on an iPhone is built on Apple’s engine, so it is the engine that is asked for and not the name of the browser. */
function deviceKind(): DeviceFacts['device'] {
  if ('standalone' in navigator) return 'apple-phone';
  return navigator.vendor.startsWith('Apple') ? 'apple' : 'other';
}
