import type { Meta } from './cellar.ts';
import type { Loss } from './store.ts';

/**
 * What Cairn keeps beside the database, in localStorage: the few settings that are needed before it opens, and a sentinel
 * that outlives it. Never a word the person wrote or an answer they gave. Reading and writing may be refused at any time;
 * the app goes on without.
 */
export type Mirror = {
  readonly country?: string;
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly exitByShift?: boolean;
  /** What a study keeps closed for now. Written only once the person knows what their study has for them. */
  readonly closed?: readonly 'stories'[];
  /** That the person hides some topics, never which: lists of stories then wait for the store instead of showing them for a moment. */
  readonly hides?: boolean;
};

/** Read by src/choose.ts too. */
const lookKey = 'cairn-look';
/** Everything of ours begins so: on a shared host, other apps’ things lie in the same place. */
const ours = 'cairn-';

/** Never call this during the hydrating render: the page was rendered on another machine. */
export function readMirror(): Mirror {
  const kept = readJson(lookKey);
  if (!isObject(kept)) return {};
  const { country, language, theme, exitByShift, closed, hides } = kept;
  return {
    ...(typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? { country } : {}),
    ...(typeof language === 'string' && /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(language) ? { language } : {}),
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(typeof exitByShift === 'boolean' ? { exitByShift } : {}),
    ...(Array.isArray(closed) && closed.includes('stories') ? { closed: ['stories'] } : {}),
    ...(hides === true ? { hides } : {}),
  };
}

/** Changes the named settings only; undefined takes one out. */
export function writeMirror(changes: { readonly [Field in keyof Mirror]?: Mirror[Field] | undefined }): void {
  const old = readMirror();
  const { country, language, theme, exitByShift, closed, hides } = { ...old, ...changes };
  writeJson(lookKey, { country, language, theme, exitByShift, closed, hides });
}

/** Where the database stood after its last write, and what was found missing and not yet said. */
export type Sentinel = Pick<Meta, 'installId' | 'seq' | 'count'> & { readonly loss?: Loss | undefined };

export function readSentinel(store: string): Sentinel | undefined {
  const kept = readJson(sentinelKey(store));
  if (!isObject(kept)) return undefined;
  const { installId, seq, count, loss } = kept;
  if (typeof installId !== 'string' || typeof seq !== 'number' || typeof count !== 'number') return undefined;
  return { installId, seq, count, ...(isLoss(loss) ? { loss } : {}) };
}

export function writeSentinel(store: string, { installId, seq, count, loss }: Sentinel): void {
  writeJson(sentinelKey(store), { installId, seq, count, loss });
}

/** The databases that were kept here, and were not deleted by the person. */
export function sentinelNames(): readonly string[] {
  try {
    return ourKeys(globalThis.localStorage).flatMap((key) => (key.startsWith(sentinelKey('')) ? [key.slice(sentinelKey('').length)] : []));
  } catch {
    return [];
  }
}

/** Takes away all of Cairn’s in localStorage and in this tab’s sessionStorage. False when something is still there. */
export function eraseMirror(): boolean {
  return [() => globalThis.localStorage, () => globalThis.sessionStorage].map(eraseOurs).every(Boolean);
}

function eraseOurs(find: () => Storage | undefined): boolean {
  try {
    const storage = find();
    if (storage === undefined || storage === null) return true;
    for (const key of ourKeys(storage)) storage.removeItem(key);
    return ourKeys(storage).length === 0;
  } catch {
    // A storage that cannot be read was never written either.
    return true;
  }
}

function ourKeys(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, at) => storage.key(at)).flatMap((key) => (key?.startsWith(ours) === true ? [key] : []));
}

function sentinelKey(store: string): string {
  return `${ours}kept-${store}`;
}

function readJson(key: string): unknown {
  try {
    return JSON.parse(globalThis.localStorage.getItem(key) ?? 'null') as unknown;
  } catch {
    return undefined;
  }
}

function writeJson(key: string, value: unknown): void {
  try {
    globalThis.localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Refused or full: the next opening asks again, or notices a loss less surely. Nothing else depends on it.
  }
}

function isLoss(value: unknown): value is Loss {
  return isObject(value) && (value['kind'] === 'emptied' || value['kind'] === 'behind') && typeof value['rows'] === 'number';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
