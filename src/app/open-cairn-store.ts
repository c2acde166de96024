import type { OpenOutcome } from '#store/store.ts';

import { realEnvironment } from './environment.ts';

const name = 'cairn';

/** Opens the one store of the app. Called on first use, never at the start: the code of the store loads only then. */
export async function openCairnStore(): Promise<OpenOutcome> {
  const { openStore } = await import('#store/open-store.ts');
  return openStore({ name, newInstallId: realEnvironment().newId });
}

/** While nothing is kept here, nothing need be opened to read. */
export async function isAnythingKeptHere(): Promise<boolean> {
  const { isAnythingKept } = await import('#store/open-store.ts');
  return isAnythingKept(name);
}
