import { useCallback, useRef, useState } from 'react';

import { useText } from '#i18n/react.tsx';
import type { WriteOutcome } from '#store/store.ts';

export type Saving = {
  /** Writes at once; true when the person may go on: it was kept, or this browser keeps nothing at all. */
  readonly save: (write: () => Promise<WriteOutcome>) => Promise<boolean>;
  /** Waits for what is still being written; false when the last write failed. */
  readonly settled: () => Promise<boolean>;
  /** How the last write stands, in words; undefined while there is nothing to say. */
  readonly words: string | undefined;
  /** The same, but only when it was not kept: for what the person did not do themselves. */
  readonly problem: string | undefined;
};

/** Keeps what was tapped. A write that failed is said, and the screen stays: Skip always goes on. */
export function useSaving(): Saving {
  const t = useText('kept');
  const [outcome, note] = useState<WriteOutcome | undefined>(undefined);
  const last = useRef<Promise<boolean>>(Promise.resolve(true));
  const save = useCallback((write: () => Promise<WriteOutcome>) => {
    const written = write().then((one) => {
      note(one);
      return one.kind === 'saved' || one.kind === 'not-kept';
    });
    last.current = written;
    return written;
  }, []);
  const settled = useCallback(() => last.current, []);

  if (outcome === undefined) return { save, settled, words: undefined, problem: undefined };
  const words = outcome.kind === 'saved' ? t('kept') : t(outcome.kind);
  return { save, settled, words, problem: outcome.kind === 'saved' ? undefined : words };
}
