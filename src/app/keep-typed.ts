/** Nobody waits longer than this for what was typed, in milliseconds: a store that does not answer must not hold the page. */
const patienceMs = 1200;

/** Asks everything on the page that keeps itself to write now, and waits until it did. */
export async function keepTyped(): Promise<void> {
  const kept: Promise<unknown>[] = [];
  dispatchEvent(Object.assign(new Event('cairn-keep'), { kept }));
  await Promise.race([Promise.allSettled(kept), new Promise((over) => setTimeout(over, patienceMs))]);
}
