import type { Lock } from '../store.ts';

/** The lock, whose code is fetched with the first thing that is asked of it: most people have none. */
export function lockOnDemand(load: () => Promise<Lock>): Lock {
  return {
    facts: async () => (await load()).facts(),
    set: async (passcode) => (await load()).set(passcode),
    change: async (secret, passcode) => (await load()).change(secret, passcode),
    addPasskey: async (secret, passkey) => (await load()).addPasskey(secret, passkey),
    removePasskey: async (secret) => (await load()).removePasskey(secret),
    remove: async (secret) => (await load()).remove(secret),
  };
}
