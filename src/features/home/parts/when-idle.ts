/** Runs when the phone has nothing better to do, at the latest after two seconds. Returns the function that calls it off. */
export function whenIdle(run: () => void): () => void {
  // Older Safari has no idle callback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}
