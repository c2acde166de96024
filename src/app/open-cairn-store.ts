import type { StretchPasscode } from '#domain/lock/stretch.ts';
import type * as storeCode from '#store/open-store.ts';
import type { OpenOutcome } from '#store/store.ts';

import { realEnvironment } from './environment.ts';

const name = 'cairn';

/** Opens the one store of the app. Called on first use, never at the start: the code of the store loads only then. */
export async function openCairnStore(): Promise<OpenOutcome> {
  const { openStore } = await code();
  const { newId, epochMs } = realEnvironment();
  return openStore({ name, newInstallId: newId, stretch, nowMs: epochMs });
}

/** Only who sets or opens a lock fetches what this needs. */
const stretch: StretchPasscode = async (text, salt, work) => {
  const { stretchPasscode } = await import('#formats/passcode/stretch-passcode.ts');
  return stretchPasscode(text, salt, work);
};

/** While nothing is kept here, nothing need be opened to read. */
export async function isAnythingKeptHere(): Promise<boolean> {
  const { isAnythingKept } = await code();
  return isAnythingKept(name);
}

/** Where it cannot be had, a room would wait for what is kept without a word: the page says so in the words it carries. */
async function code(): Promise<typeof storeCode> {
  const { dataset } = document.documentElement;
  try {
    const store = await import('#store/open-store.ts');
    delete dataset['stuck'];
    return store;
  } catch (error) {
    dataset['stuck'] = 'yes';
    throw error;
  }
}
