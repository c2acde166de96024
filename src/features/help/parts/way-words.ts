import { useText } from '#i18n/react.tsx';

import type { Way } from '../way.ts';

export type WayWords = { readonly title: string; readonly href: string; readonly number: string };

/** What a tap does, for ways that need no internet: "Call 116 123", "Text SHOUT to 85258". Undefined for all others. */
export function useWayWords(): (way: Way) => WayWords | undefined {
  const safety = useText('safety');
  return ({ type, href, shown: number, word }) => {
    if (href === undefined || number === undefined) return undefined;
    if (type === 'phone') return { title: safety('call', { number }), href, number };
    if (type !== 'sms') return undefined;
    return { title: word === undefined ? safety('text', { number }) : safety('textWord', { word, number }), href, number };
  };
}
