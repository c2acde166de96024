/** One window of Cairn records or sweeps at a time: two would take each other’s half-written recordings for left-overs. */
const name = 'cairn-voice';

/** Gives the way to let go, or undefined when another window holds it. Where the browser knows no locks, nobody is held up. */
export function claimAlone(): Promise<(() => void) | undefined> {
  if (!('locks' in navigator)) return Promise.resolve(() => undefined);
  return new Promise((give) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) return give(undefined);
        return new Promise<void>((letGo) => give(letGo));
      })
      .catch(() => give(() => undefined));
  });
}
