import type { StretchPasscode } from '#domain/lock/stretch.ts';

import { openRow } from '../drawers.ts';
import { drawerNames, idOf, type DrawerName } from '../drawer-names.ts';
import type { Row } from '../cellar.ts';
import type { Codec } from '../codec.ts';
import { outcomeOf } from '../faults.ts';
import type { GuardedCellar } from '../guarded-cellar.ts';
import { StoreReadError, type Lock, type LockOutcome } from '../store.ts';
import { baseKeyOf, codecOf, newKeyId, newRawKey, type RawKey } from './data-key.ts';
import type { Gate } from './gate.ts';
import type { HeldCodec } from './held-codec.ts';
import type { KeyRow, Secret, Wrap } from './key-row.ts';
import { unwrapKey, wrapKey } from './wraps.ts';
import { trySecret } from './wrong-tries.ts';

type LockParts = {
  readonly guarded: GuardedCellar;
  readonly codec: HeldCodec;
  readonly gate: Gate;
  readonly stretch: StretchPasscode;
  readonly nowMs: () => number;
};

/** How often it is begun anew because another window wrote meanwhile. */
const mostTries = 20;

/** The lock of an open store. Each change is one transaction: a phone that dies in the middle finds the one or the other, whole. */
export function createLock({ guarded, codec, gate, stretch, nowMs }: LockParts): Lock {
  async function keyNow(): Promise<KeyRow | undefined> {
    return (await guarded.look({ key: true })).key;
  }

  /** Nothing but the wraps changes: the rows stay as they are, and the key too. */
  async function putKey(before: KeyRow, after: KeyRow): Promise<LockOutcome> {
    let overtaken = false;
    const outcome = await guarded.write({ key: true }, ({ key }, meta) => {
      overtaken = !isSameKey(key, before);
      return overtaken ? undefined : { key: after, seq: meta.seq + 1, count: meta.count };
    });
    return overtaken ? { kind: 'failed', name: 'Overtaken' } : outcome;
  }

  async function withRawKey(secret: Secret, act: (raw: RawKey, key: KeyRow) => Promise<LockOutcome>): Promise<LockOutcome> {
    return guarded.inTurn(() =>
      asOutcome(async () => {
        const key = await keyNow();
        if (key?.wraps === undefined) return { kind: 'failed', name: 'NoLock' };
        const opened = await trySecret(nowMs, () => unwrapKey(key, secret, stretch));
        if (opened.kind !== 'opened') return opened;
        try {
          return await act(opened.value, key);
        } finally {
          opened.value.fill(0);
        }
      }),
    );
  }

  async function closeAnew(raw: RawKey, key: KeyRow): Promise<LockOutcome> {
    const next = await codecOf(key.keyId, await baseKeyOf(raw));
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { meta, drawers } = await guarded.look({ drawers: drawerNames });
      const rows = drawers.flatMap((list, at) => list.map((row) => ({ drawer: drawerAt(at), row })));
      const put = await Promise.all(rows.map(async ({ drawer, row }) => ({ drawer, row: await closeRow({ codec, next }, drawer, row) })));
      let overtaken = false;
      const outcome = await guarded.write({}, (_answer, now) => {
        overtaken = now.seq !== meta?.seq;
        return overtaken ? undefined : { empty: drawerNames, put, key, keyId: key.keyId, seq: now.seq + 1, count: now.count };
      });
      if (overtaken) continue;
      if (outcome.kind === 'saved') codec.swap(next);
      return outcome;
    }
    return { kind: 'failed', name: 'Overtaken' };
  }

  return {
    async facts() {
      if (codec.keyId === undefined) return { ways: [] };
      const key = await keyNow();
      return { ways: (key?.wraps ?? []).map(({ way }) => way) };
    },
    set: (passcode) =>
      guarded.inTurn(() =>
        asOutcome(async () => {
          if (codec.keyId === undefined) return { kind: 'not-kept' };
          if ((await keyNow())?.wraps !== undefined) return { kind: 'failed', name: 'LockedAlready' };
          // A new key: the one of before lay on the phone without a lock.
          const raw = newRawKey();
          try {
            const keyId = newKeyId();
            const wraps = [await wrapKey({ raw, keyId }, { way: 'passcode', text: passcode }, stretch)];
            return await gate.alone(() => closeAnew(raw, { keyId, wraps }));
          } finally {
            raw.fill(0);
          }
        }),
      ),
    change: (secret, passcode) =>
      withRawKey(secret, async (raw, key) => {
        const fresh = await wrapKey({ raw, keyId: key.keyId }, { way: 'passcode', text: passcode }, stretch);
        return putKey(key, { keyId: key.keyId, wraps: [fresh, ...others(key, 'passcode')] });
      }),
    addPasskey: (secret, passkey) =>
      withRawKey(secret, async (raw, key) => {
        const fresh = await wrapKey({ raw, keyId: key.keyId }, passkey, stretch);
        return putKey(key, { keyId: key.keyId, wraps: [...others(key, 'passkey'), fresh] });
      }),
    removePasskey: (secret) => withRawKey(secret, (_raw, key) => putKey(key, { keyId: key.keyId, wraps: others(key, 'passkey') })),
    remove: (secret) => withRawKey(secret, async (raw, key) => putKey(key, { keyId: key.keyId, open: await baseKeyOf(raw) })),
  };
}

function others({ wraps = [] }: KeyRow, way: Wrap['way']): readonly Wrap[] {
  return wraps.filter((wrap) => wrap.way !== way);
}

function drawerAt(at: number): DrawerName {
  const name = drawerNames[at];
  if (name === undefined) throw new RangeError(`there is no drawer number ${at}`);
  return name;
}

/** A row that cannot be opened is left as it lies: it could not be read before, and is not thrown away by this. */
async function closeRow({ codec, next }: { readonly codec: Codec; readonly next: Codec }, drawer: DrawerName, row: Row): Promise<Row> {
  let value: unknown;
  try {
    value = await openRow<unknown>(codec, drawer, row);
  } catch {
    return row;
  }
  const id = await next.place(drawer, idOf(value));
  return { id, seq: row.seq, body: await next.seal(drawer, id, value) };
}

function isSameKey(one: KeyRow | undefined, other: KeyRow): boolean {
  const salts = ({ wraps = [] }: KeyRow) => wraps.map(({ salt }) => String(salt)).join();
  return one?.keyId === other.keyId && salts(one) === salts(other);
}

async function asOutcome(work: () => Promise<LockOutcome>): Promise<LockOutcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'no-memory' };
    return error instanceof StoreReadError ? error.outcome : outcomeOf(error);
  }
}
