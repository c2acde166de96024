import type { Cellar, Meta } from './cellar.ts';
import { openChannel, type Channel } from './channel.ts';
import { deviceClock, type Clock } from './clock.ts';
import { plainCodec, type Codec } from './codec.ts';
import { createStore } from './create-store.ts';
import { bringUp } from './bring-up.ts';
import { factoryOfBrowser } from './erase.ts';
import { nameOf, reasonOf } from './faults.ts';
import { lossOf } from './loss.ts';
import type { openDexieCellar } from './dexie-cellar.ts';
import { createMemoryCellar } from './memory-cellar.ts';
import { readSentinel, writeSentinel } from './mirror.ts';
import type { Loss, MemoryReason, OpenOutcome } from './store.ts';
import { newestSchema, versions } from './versions/versions.ts';

export type OpenStoreOptions = {
  readonly name: string;
  /** Gives an identifier that nobody can guess and that says nothing. */
  readonly newInstallId: () => string;
  readonly clock?: Clock;
  /** How windows tell each other; undefined for the browser’s own way, null for none. */
  readonly channel?: Channel | null | undefined;
  readonly codec?: Codec;
};

type Opened =
  { readonly kind: 'opened'; readonly cellar: Cellar } | { readonly kind: 'not'; readonly reason: MemoryReason; readonly cause?: string };

/** How long the browser gets to open the database. WebKit has been seen never to answer. */
const patienceMs = 5000;

/** Opens the store. Always gives one that works, and says when it keeps nothing. Never throws. */
export async function openStore(options: OpenStoreOptions): Promise<OpenOutcome> {
  const opened = await openCellar(options);
  if (opened.kind === 'not') return inMemory(options, opened.reason, opened.cause);
  try {
    return await settleIn(options, opened.cellar);
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
async function settleIn(options: OpenStoreOptions, cellar: Cellar): Promise<OpenOutcome> {
  const { name, newInstallId, clock = deviceClock, codec = plainCodec } = options;
  const found = (await cellar.look({})).meta;
  if (found !== undefined && found.schema > newestSchema) {
    cellar.close();
    return inMemory(options, 'newer-data');
  }
  const sentinel = readSentinel(name);
  const loss = lossOf({ meta: found, rows: await cellar.count(), sentinel });
  await bringUp(cellar, codec, versions);
  const meta = await metaOf(cellar, newInstallId);
  remember(name, meta, loss);

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
  return {
    kind: 'ready',
    store,
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
async function metaOf(cellar: Cellar, newInstallId: () => string): Promise<Meta> {
  const fresh: Meta = { installId: newInstallId(), schema: newestSchema, seq: 0, count: 0 };
  let standing = fresh;
  await cellar.commit({}, ({ meta }) => {
    standing = meta ?? fresh;
    return meta === undefined ? { meta: fresh } : undefined;
  });
  return standing;
}

function inMemory(options: OpenStoreOptions, reason: MemoryReason, cause?: string): OpenOutcome {
  const { name, newInstallId, clock = deviceClock } = options;
  const installId = newInstallId();
  const store = createStore({
    name,
    cellar: createMemoryCellar({ installId, schema: newestSchema, seq: 0, count: 0 }),
    codec: plainCodec,
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
