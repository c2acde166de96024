import { useEffect, useRef } from 'react';

/**
 * Calls `act` as the page goes: to another screen, to another site, or by a quick exit. The exit blanks the screen before
 * the next page has come, and by then nothing may be heard or recorded any more.
 */
export function useLeaving(act: () => void): void {
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  useEffect(() => {
    const now = () => newest.current();
    const root = document.documentElement;
    const exit = new MutationObserver(() => root.dataset['left'] !== undefined && now());
    exit.observe(root, { attributeFilter: ['data-left'] });
    addEventListener('pagehide', now);
    return () => {
      exit.disconnect();
      removeEventListener('pagehide', now);
      now();
    };
  }, []);
}
