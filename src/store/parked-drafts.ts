import { factoryOfBrowser } from './erase.ts';
import { sentinelNames } from './mirror.ts';

/**
 * On iPhones the system ends the process that holds IndexedDB, and then nothing can be kept until the page is loaded again: no
 * opening anew in the same page helps (WebKit, measured). The words that were not kept wait in the tab’s own memory for the
 * moment that loading takes, and are taken out of it as soon as the page reads them back.
 */
const draftsKey = 'cairn-parked';
const onceKey = 'cairn-loaded-again';
const probeName = 'cairn-probe';

/** WebKit has been seen never to answer; milliseconds. */
const patienceMs = 2000;

/** Asked of every page to write on: put what is not kept into `drafts`. */
const askForDrafts = 'cairn-park';
type Asked = Event & { readonly drafts: Record<string, string> };

/** `read` gives the words that are not kept, or undefined. Returns the function that stops it. */
export function offerDraft(id: string, read: () => string | undefined): () => void {
  const answer = (event: Event): void => {
    const words = read();
    if (words !== undefined) (event as Asked).drafts[id] = words;
  };
  addEventListener(askForDrafts, answer);
  return () => removeEventListener(askForDrafts, answer);
}

/**
 * Parks every draft on this page and loads it again; does nothing where that cannot help. Once only, until something was kept
 * again: a storage that stays dead must not make the page load for ever.
 */
export async function loadAgainWithDrafts(): Promise<void> {
  if (wasLoadedAgain() || !(await isOursToComeBackTo())) return;
  const drafts: Record<string, string> = {};
  dispatchEvent(Object.assign(new Event(askForDrafts), { drafts }));
  try {
    sessionStorage.setItem(onceKey, '1');
    sessionStorage.setItem(draftsKey, JSON.stringify(drafts));
    if (sessionStorage.getItem(draftsKey) === null) return;
  } catch {
    // No place to park: the words are safer on the screen.
    return;
  }
  location.reload();
}

/** The words that were parked for this page, and still are. */
export function readParked(id: string): string | undefined {
  try {
    const drafts = JSON.parse(sessionStorage.getItem(draftsKey) ?? '{}') as Readonly<Record<string, unknown>>;
    const words = Object.hasOwn(drafts, id) ? drafts[id] : undefined;
    return typeof words === 'string' ? words : undefined;
  } catch {
    return undefined;
  }
}

/** They stand on the screen again. */
export function clearParked(): void {
  forget(draftsKey);
}

/** Something was kept: should the storage die again, the page may be loaded again. */
export function mayLoadAgain(): void {
  if (wasLoadedAgain()) forget(onceKey);
}

function wasLoadedAgain(): boolean {
  try {
    return sessionStorage.getItem(onceKey) !== null;
  } catch {
    return true;
  }
}

function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was parked, so there is nothing to forget.
  }
}

/**
 * False when everything was deleted on purpose, or cleared by the browser: nothing may be written into an empty place unseen.
 * The list of databases alone does not tell: a page of WebKit whose storage has died is told that there are none (measured).
 */
async function isOursToComeBackTo(): Promise<boolean> {
  const names = sentinelNames();
  const factory = factoryOfBrowser();
  if (names.length === 0 || typeof factory?.databases !== 'function') return false;
  if (!(await canStillOpen(factory))) return true;
  const list = await factory.databases().catch(() => []);
  return list.some(({ name }) => name !== undefined && names.includes(name));
}

/** Whether this page can open any database, tried on one that holds nothing and is gone again at once. */
function canStillOpen(factory: IDBFactory): Promise<boolean> {
  return new Promise((tell) => {
    setTimeout(() => tell(false), patienceMs);
    try {
      const request = factory.open(probeName);
      request.onsuccess = () => {
        request.result.close();
        factory.deleteDatabase(probeName);
        tell(true);
      };
      request.onerror = () => tell(false);
    } catch {
      tell(false);
    }
  });
}
