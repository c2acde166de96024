/** A way to wait, handed in so that tests need not. */
export type Clock = {
  /** Calls `act` once after `ms` milliseconds; gives the function that calls it off. */
  readonly afterMs: (ms: number, act: () => void) => () => void;
};

export const deviceClock: Clock = {
  afterMs(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

export function pause(clock: Clock, ms: number): Promise<void> {
  return new Promise((resume) => {
    clock.afterMs(ms, resume);
  });
}
