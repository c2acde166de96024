import type { StretchPasscode } from '#domain/lock/stretch.ts';

import type { Cellar, Meta } from './cellar.ts';
import { openChannel, type Channel } from './channel.ts';
import { deviceClock, type Clock } from './clock.ts';
import { plainCodec, type Codec } from './codec.ts';
import { createStore } from './create-store.ts';
import { bringUp } from './bring-up.ts';
import { eraseFromDevice, factoryOfBrowser } from './erase.ts';
import { nameOf, reasonOf } from './faults.ts';
import { baseKeyOf, codecOf, newOpenKey } from './lock/data-key.ts';
import type { KeyRow, Secret } from './lock/key-row.ts';
import { lossOf } from './loss.ts';
import type { openDexieCellar } from './dexie-cellar.ts';
import { createMemoryCellar } from './memory-cellar.ts';
import { readParked } from './parked.ts';
import { readSentinel, writeSentinel } from './sentinel.ts';
import type { Loss, MemoryReason, OpenOutcome, UnlockOutcome } from './store.ts';
import { newestSchema, versions } from './versions/versions.ts';

export type OpenStoreOptions = {
  readonly name: string;
  /** Gives an identifier that nobody can guess and that says nothing. */
  readonly newInstallId: () => string;
  readonly clock?: Clock;
  /** How windows tell each other; undefined for the browser’s own way, null for none. */
  readonly channel?: Channel | null | undefined;
  /** What makes guessing a passcode slow. */
  readonly stretch: StretchPasscode;
  /** The clock on the wall, in milliseconds since 1970: for the wait after wrong tries. */
  readonly nowMs: () => number;
};

/** The key that opens the rows, and where it lies when it is new. */
type InHand = { readonly codec: Codec; readonly fresh?: KeyRow };

type Refused = Exclude<UnlockOutcome, { readonly kind: 'opened' }>;

type Opened =
  { readonly kind: 'opened'; readonly cellar: Cellar } | { readonly kind: 'not'; readonly reason: MemoryReason; readonly cause?: string };

/** How long the browser gets to open the database. WebKit has been seen never to answer. */
const patienceMs = 5000;

/** Opens the store. Always gives one that works, and says when it keeps nothing. Never throws. */
export async function openStore(options: OpenStoreOptions): Promise<OpenOutcome> {
  const outcome = await openWith(options, undefined);
  // Without a secret nothing is tried, so nothing is refused.
  return isRefused(outcome) ? inMemory(options, 'refused', outcome.kind) : outcome;
}

async function openWith(options: OpenStoreOptions, secret: Secret | undefined): Promise<OpenOutcome | Refused> {
  const opened = await openCellar(options);
  if (opened.kind === 'not') return inMemory(options, opened.reason, opened.cause);
  try {
    return await settleIn(options, opened.cellar, secret);
  } catch (error) {
    opened.cellar.close();
    return inMemory(options, reasonOf(error), nameOf(error));
  }
}

async function openCellar({ name, clock = deviceClock }: OpenStoreOptions): Promise<Opened> {
  try {
    const factory: IDBFactory | null | undefined = globalThis.indexedDB;
    if (factory === undefined || factory === null) return { kind: 'not', reason: 'missing' };
  } catch (error) {
    // The very mention may throw: in Firefox with cookies blocked, in some frames.
    return { kind: 'not', reason: 'refused', cause: nameOf(error) };
  }
  // Missing on pages without HTTPS, whatever the types say. What cannot be closed is not kept.
  const { subtle }: { readonly subtle?: SubtleCrypto } = globalThis.crypto ?? {};
  if (subtle === undefined) return { kind: 'not', reason: 'no-crypto' };
  let dexie: { readonly openDexieCellar: typeof openDexieCellar };
  try {
    // Awaited before the clock starts: on a slow network it may take long without anything being wrong.
    dexie = await import('./dexie-cellar.ts');
  } catch (error) {
    return { kind: 'not', reason: 'no-answer', cause: nameOf(error) };
  }
  let blocked = false;
  const opening = dexie.openDexieCellar({
    name,
    onBlocked: () => {
      blocked = true;
    },
  });
  let callOff: (() => void) | undefined;
  const tooLate = new Promise<undefined>((give) => {
    callOff = clock.afterMs(patienceMs, () => give(undefined));
  });
  try {
    const cellar = await Promise.race([opening, tooLate]);
    if (cellar !== undefined) return { kind: 'opened', cellar };
    // The person is told that nothing is kept: an answer after that must not hold the database open behind their back.
    opening.then(
      (late) => late.close(),
      () => undefined,
    );
    return { kind: 'not', reason: blocked ? 'blocked' : 'no-answer' };
  } catch (error) {
    return { kind: 'not', reason: reasonOf(error), cause: nameOf(error) };
  } finally {
    callOff?.();
  }
}

/** Looks whether all is there, brings it to today’s shape, and hands over the store. */
async function settleIn(options: OpenStoreOptions, cellar: Cellar, secret: Secret | undefined): Promise<OpenOutcome | Refused> {
  const { name, newInstallId, clock = deviceClock } = options;
  const { meta: found, key } = await cellar.look({ key: true });
  if (found !== undefined && found.schema > newestSchema) {
    cellar.close();
    return inMemory(options, 'newer-data');
  }
  const inHand = await takeKey(options, { found, key }, secret);
  if ('kind' in inHand) {
    cellar.close();
    return inHand;
  }
  const { codec, fresh } = inHand;
  const sentinel = readSentinel(name);
  const loss = lossOf({ meta: found, rows: await cellar.count(), sentinel });
  await bringUp({ cellar, codec, key: fresh, versions });
  const meta = await metaOf(cellar, newInstallId, inHand);
  // Another window began at the same moment, and its key stands.
  if (meta.keyId !== codec.keyId) return settleIn(options, cellar, secret);
  remember(name, meta, loss);
  const locks = (await cellar.look({ key: true })).key?.wraps ?? [];

  const closed = new Set<() => void>();
  let isClosed = false;
  function onClosed(): void {
    isClosed = true;
    for (const listener of closed) listener();
  }
  cellar.onClosed(onClosed);
  const store = createStore({
    name,
    cellar,
    codec,
    stretch: options.stretch,
    nowMs: options.nowMs,
    clock,
    channel: options.channel === undefined ? openChannel(name) : (options.channel ?? undefined),
    installId: meta.installId,
    done: { kind: 'saved' },
    onCommitted(now, lossSettled) {
      const before = readSentinel(name);
      // Another window may have written since, and been quicker to say so.
      const ahead = before !== undefined && before.installId === now.installId && before.seq > now.seq;
      remember(name, ahead ? before : now, lossSettled ? undefined : before?.loss);
    },
    onClosed,
  });
  // Code that is almost never needed comes when it is. Without it, or when anything about it goes wrong, the store opens all the same.
  if (readParked() !== undefined) {
    await import('./unpark.ts').then(({ unpark }) => unpark(codec, store)).catch(() => undefined);
  }
  return {
    kind: 'ready',
    store,
    ways: locks.map(({ way }) => way),
    ...(loss === undefined ? {} : { loss }),
    onClosed(listener) {
      closed.add(listener);
      if (isClosed) listener();
    },
  };
}

function remember(name: string, { installId, seq, count }: Pick<Meta, 'installId' | 'seq' | 'count'>, loss: Loss | undefined): void {
  writeSentinel(name, { installId, seq, count, loss });
}

/** The facts, begun now when the database is new. Two windows may begin at once: the first one stands. */
async function metaOf(cellar: Cellar, newInstallId: () => string, { codec, fresh: key }: InHand): Promise<Meta> {
  const fresh: Meta = { installId: newInstallId(), schema: newestSchema, seq: 0, count: 0, keyId: codec.keyId };
  let standing = fresh;
  await cellar.commit({}, ({ meta }) => {
    standing = meta ?? fresh;
    return meta === undefined ? { meta: fresh, ...(key === undefined ? {} : { key }) } : undefined;
  });
  return standing;
}

/** The key to what is kept: a new one where nothing was closed before, the one that lies there, or the one behind the lock. */
async function takeKey(
  options: OpenStoreOptions,
  { found, key }: { readonly found: Meta | undefined; readonly key: KeyRow | undefined },
  secret: Secret | undefined,
): Promise<InHand | OpenOutcome | Refused> {
  // Where the facts are gone and the key is still there, rows may be there as well: a new key would shut them for ever.
  const closed = found === undefined ? key !== undefined : found.keyId !== undefined;
  if (!closed) {
    const { row, codec } = await newOpenKey();
    return { codec, fresh: row };
  }
  if (key === undefined || (found !== undefined && key.keyId !== found.keyId)) return inMemory(options, 'refused', 'KeyGone');
  if (key.open !== undefined) return { codec: await codecOf(key.keyId, key.open) };
  if (secret === undefined) return lockedOutcome(options, key);
  const [{ trySecret }, { unwrapKey }] = await Promise.all([import('./lock/wrong-tries.ts'), import('./lock/wraps.ts')]);
  const opened = await trySecret(options.nowMs, () => unwrapKey(key, secret, options.stretch));
  if (opened.kind !== 'opened') return opened;
  const base = await baseKeyOf(opened.value);
  opened.value.fill(0);
  return { codec: await codecOf(key.keyId, base) };
}

function lockedOutcome(options: OpenStoreOptions, { wraps = [] }: KeyRow): OpenOutcome {
  const { name, clock = deviceClock } = options;
  return {
    kind: 'locked',
    wraps: wraps.map((wrap) => (wrap.way === 'passkey' ? { way: wrap.way, credential: wrap.credential } : { way: wrap.way })),
    async unlock(secret) {
      const outcome = await openWith(options, secret);
      if (isRefused(outcome)) return outcome;
      return outcome.kind === 'locked' ? { kind: 'wrong' } : { kind: 'opened', outcome };
    },
    erase: () => eraseFromDevice(name, clock),
  };
}

function isRefused(outcome: OpenOutcome | Refused): outcome is Refused {
  return outcome.kind === 'wrong' || outcome.kind === 'wait' || outcome.kind === 'no-memory' || outcome.kind === 'failed';
}

function inMemory(options: OpenStoreOptions, reason: MemoryReason, cause?: string): Extract<OpenOutcome, { kind: 'memory' }> {
  const { name, newInstallId, clock = deviceClock } = options;
  const installId = newInstallId();
  const store = createStore({
    name,
    cellar: createMemoryCellar({ installId, schema: newestSchema, seq: 0, count: 0 }),
    codec: plainCodec,
    stretch: options.stretch,
    nowMs: options.nowMs,
    clock,
    channel: undefined,
    installId,
    done: { kind: 'not-kept' },
    onCommitted: () => undefined,
    onClosed: () => undefined,
  });
  return { kind: 'memory', store, reason, ...(cause === undefined ? {} : { cause }), retry: () => openStore(options) };
}

/**
 * Whether anything may be kept here, without opening it: while nothing is, reading needs no database, and its code can stay
 * away. True when in doubt.
 */
export async function isAnythingKept(name: string): Promise<boolean> {
  if (readSentinel(name) !== undefined) return true;
  const factory = factoryOfBrowser();
  if (typeof factory?.databases !== 'function') return true;
  try {
    return (await factory.databases()).some((database) => database.name === name);
  } catch {
    return true;
  }
}
