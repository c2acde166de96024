import { useCallback, useRef } from 'react';

/**
 * Runs a piece of work unless the one before is still running: a double tap, or Enter together with a click, would otherwise add
 * the same entry twice. What was passed over answers nothing.
 */
export function useOneAtATime(): (work: () => Promise<void>) => Promise<void> {
  const running = useRef(false);
  return useCallback(async (work) => {
    if (running.current) return;
    running.current = true;
    try {
      await work();
    } finally {
      running.current = false;
    }
  }, []);
}
