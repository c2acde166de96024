import { useEffect } from 'react';

/**
 * Silences the voice as soon as the page is no longer looked at: hidden, left, or covered by Leave. Leave blanks the screen in
 * the same frame, but the next page may take a while on a bad network, and nobody must hear the story meanwhile.
 */
export function useSilence(silence: () => void): void {
  useEffect(() => {
    const whenHidden = () => document.visibilityState === 'hidden' && silence();
    const cover = new MutationObserver(silence);
    cover.observe(document.documentElement, { attributeFilter: ['data-left'] });
    document.addEventListener('visibilitychange', whenHidden);
    addEventListener('pagehide', silence);
    return () => {
      cover.disconnect();
      document.removeEventListener('visibilitychange', whenHidden);
      removeEventListener('pagehide', silence);
      silence();
    };
  }, [silence]);
}
