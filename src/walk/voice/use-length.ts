import { useCallback } from 'react';

import { partsOfLength } from '#domain/voice/length.ts';
import { useText } from '#i18n/react.tsx';

/** A length in words, from milliseconds. */
export function useLength(): (ms: number) => string {
  const t = useText('voice');
  return useCallback(
    (ms) => {
      const { minutes, seconds } = partsOfLength(ms);
      if (minutes === 0) return t('length.seconds', { count: seconds });
      return seconds === 0 ? t('length.minutes', { count: minutes }) : t('length.both', { minutes, seconds });
    },
    [t],
  );
}
