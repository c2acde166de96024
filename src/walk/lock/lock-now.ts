/** Nobody waits longer than this behind the blank screen, in milliseconds. */
const patienceMs = 1500;

/** Other windows close their locks too. */
const channelName = 'cairn-lock';

/**
 * Closes the lock: blanks the screen in the same frame, keeps what is being typed, tells the other windows, and loads the page
 * anew. A page loaded anew has no key and no word in its memory: there is nothing left that could be forgotten to clear.
 */
export function lockNow(): void {
  tellOthers();
  closeHere();
}

/** Calls back when another window closed its lock. Gives the function that stops it. */
export function onLockedElsewhere(act: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', act);
  return () => channel.close();
}

export function closeHere(): void {
  document.documentElement.dataset['left'] = 'yes';
  const kept: Promise<unknown>[] = [];
  dispatchEvent(Object.assign(new Event('pagehide'), { kept }));
  void Promise.race([Promise.all(kept), new Promise((over) => setTimeout(over, patienceMs))]).finally(() => location.reload());
}

function tellOthers(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('locked');
  channel.close();
}
