/** Lets any number of readings through at once, and closes while the rows are closed with another key. */
export type Gate = {
  readonly enter: <T>(work: () => Promise<T>) => Promise<T>;
  /** Waits until everybody is out, and lets nobody in meanwhile. Not to be called from within. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
};

export function createGate(): Gate {
  const door: { closed?: Promise<void> | undefined } = {};
  const inside = new Set<Promise<unknown>>();

  return {
    async enter(work) {
      while (door.closed !== undefined) await door.closed;
      const reading = work();
      inside.add(reading);
      try {
        return await reading;
      } finally {
        inside.delete(reading);
      }
    },
    async alone(work) {
      let open: () => void = () => undefined;
      door.closed = new Promise((done) => {
        open = done;
      });
      try {
        await Promise.allSettled(inside);
        return await work();
      } finally {
        door.closed = undefined;
        open();
      }
    },
  };
}
