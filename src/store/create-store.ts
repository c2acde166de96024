import type { StretchPasscode } from '#domain/lock/stretch.ts';

import { persist, usage } from './browser-storage.ts';
import type { Cellar, Meta } from './cellar.ts';
import type { Channel } from './channel.ts';
import type { Clock } from './clock.ts';
import type { Codec } from './codec.ts';
import { changeAll, lookAtAll, rowsOf } from './change-all.ts';
import { createDrawers } from './drawers.ts';
import { eraseFromDevice, isSeenGone } from './erase.ts';
import { outcomeOf } from './faults.ts';
import { guardCellar } from './guarded-cellar.ts';
import { createGate } from './lock/gate.ts';
import { holdCodec } from './lock/held-codec.ts';
import { lockOnDemand } from './lock/lock-on-demand.ts';
import { park } from './parked.ts';
import { eraseMirror } from './sentinel.ts';
import type { Everything, Store, WriteOutcome } from './store.ts';
import { drawerNames } from './drawer-names.ts';
import { newestSchema } from './versions/versions.ts';

type StoreParts = {
  /** Name of the database. */
  readonly name: string;
  readonly cellar: Cellar;
  readonly codec: Codec;
  readonly stretch: StretchPasscode;
  readonly nowMs: () => number;
  readonly clock: Clock;
  readonly channel: Channel | undefined;
  readonly installId: string;
  readonly done: WriteOutcome;
  /** After each committed write; `lossSettled` when what was missing is settled by it. */
  readonly onCommitted: (meta: Meta, lossSettled: boolean) => void;
  readonly onClosed: () => void;
};

/** The store on any cellar: drawers, and what concerns all of them. */
export function createStore(parts: StoreParts): Store {
  const { name, cellar, clock, channel, installId, done, onCommitted, onClosed } = parts;
  const codec = holdCodec(parts.codec);
  const gate = createGate();
  const watchers = new Set<() => void>();
  let settlesLoss = false;
  let erased = false;

  function tellWatchers(): void {
    for (const watcher of watchers) watcher();
  }

  const guarded = guardCellar({
    cellar,
    clock,
    installId,
    keyId: () => codec.keyId,
    schema: newestSchema,
    done,
    onCommitted(meta) {
      onCommitted(meta, settlesLoss);
      channel?.say('written');
      tellWatchers();
    },
    onRefused: onClosed,
  });
  channel?.listen((news) => {
    if (news === 'written') tellWatchers();
    else {
      // Another window erased everything: let go of the database, and never write here again. Only this window can clear its
      // own sessionStorage, and a sentinel that it wrote at the last moment would speak of a loss that was wanted.
      erased = true;
      cellar.close();
      eraseMirror();
      onClosed();
    }
  });

  async function settlingLoss(work: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
    settlesLoss = true;
    try {
      return await work();
    } catch (error) {
      return outcomeOf(error);
    } finally {
      settlesLoss = false;
    }
  }

  /** Whether what is closed with our key can be opened once the page was loaded again, as far as anybody can tell now. */
  async function mayComeBack(): Promise<boolean> {
    try {
      const { meta } = await cellar.look({});
      return meta?.installId === installId && meta.keyId === codec.keyId;
    } catch {
      // Out of reach, or taken away together with the key.
      return !(await isSeenGone(name));
    }
  }

  return {
    ...createDrawers(guarded, codec, gate),
    lock: lockOnDemand(async () => {
      const { createLock } = await import('./lock/lock.ts');
      return createLock({ guarded, codec, gate, stretch: parts.stretch, nowMs: parts.nowMs });
    }),
    watch(listener) {
      watchers.add(listener);
      return () => void watchers.delete(listener);
    },
    installId: async () => installId,
    everything: async () => (await gate.enter(() => lookAtAll(guarded, codec))).all,
    replaceEverything: (data) =>
      guarded.inTurn(() =>
        settlingLoss(async () => {
          const sealed = await sealAll(codec, data);
          return guarded.write({}, (_answer, meta) => ({
            empty: drawerNames,
            put: sealed.map(({ drawer, id, body }, at) => ({ drawer, row: { id, seq: meta.seq + 1 + at, body } })),
            seq: meta.seq + 1 + sealed.length,
            count: sealed.length,
          }));
        }),
      ),
    changeEverything: (change) => guarded.inTurn(() => settlingLoss(() => changeAll(guarded, codec, change))),
    acceptLoss: () =>
      guarded.inTurn(() =>
        settlingLoss(() =>
          guarded.write({ drawers: drawerNames }, ({ drawers }, meta) => ({
            seq: meta.seq + 1,
            count: drawers.reduce((sum, rows) => sum + rows.length, 0),
          })),
        ),
      ),
    eraseEverything: () =>
      guarded.inTurn(async () => {
        // Emptied first: when another window keeps the database from going, at least no word is left in it.
        await cellar
          .commit({}, ({ meta }) => (meta?.installId === installId ? { empty: drawerNames, meta: undefined } : undefined))
          .catch(() => undefined);
        channel?.say('erased');
        erased = true;
        cellar.close();
        return eraseFromDevice(name, clock);
      }),
    async park(piece) {
      if (erased || !(await mayComeBack())) return false;
      return park(codec, piece);
    },
    persist,
    usage,
    close() {
      channel?.close();
      cellar.close();
    },
  };
}

async function sealAll(codec: Codec, data: Everything) {
  return Promise.all(
    rowsOf(data).map(async ({ drawer, id, value }) => {
      const place = await codec.place(drawer, id);
      return { drawer, id: place, body: await codec.seal(drawer, place, value) };
    }),
  );
}
