import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import type { LockOutcome } from '#store/store.ts';

type Outcome = {
  /** True when it was done. */
  readonly run: (change: () => Promise<LockOutcome>) => Promise<boolean>;
  /** What came of it, or that it is being worked on. */
  readonly words: string | undefined;
  readonly works: boolean;
};

export function useOutcome(): Outcome {
  const t = useText('lock');
  const [works, work] = useState(false);
  const [words, say] = useState<string | undefined>(undefined);
  return {
    works,
    words,
    async run(change) {
      work(true);
      say(t('working'));
      const outcome = await change();
      work(false);
      if (outcome.kind === 'saved') {
        say(undefined);
        return true;
      }
      say(outcome.kind === 'wait' ? t('outcome.wait', { seconds: outcome.seconds }) : t(`outcome.${outcome.kind}`));
      return false;
    },
  };
}
