import { useState, useSyncExternalStore } from 'react';

import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Status } from '#ui/status/status.tsx';

import { copyOut, shareOut, sharingIsHere } from './let-out.ts';

type HandOverProps = {
  /** Exactly what is copied or shared: nothing is added to it. */
  readonly text: string;
  readonly print?: boolean;
};

/**
 * Ways to take words out of Cairn, each only on a tap. Nothing is noted about it: whether something was sent is the person’s to say.
 * Where it is noted after a yes of its own: `sharing/ways-out.tsx`.
 */
export function HandOver({ text, print = false }: HandOverProps) {
  const t = useText('path');
  const canShare = useSyncExternalStore(neverChanges, sharingIsHere, () => false);
  const [last, keep] = useState<{ readonly text: string; readonly outcome: 'copied' | 'copyFailed' | 'shareFailed' } | undefined>(
    undefined,
  );
  const note = (outcome: 'copied' | 'copyFailed' | 'shareFailed') => keep({ text, outcome });

  async function copy(): Promise<void> {
    note((await copyOut(text)) === 'done' ? 'copied' : 'copyFailed');
  }

  async function share(): Promise<void> {
    if ((await shareOut({ text })) === 'failed') note('shareFailed');
  }

  return (
    <div className="no-print">
      <ButtonRow>
        <Button look="quiet" onClick={() => void copy()}>
          {t('handOver.copy')}
        </Button>
        {canShare && (
          <Button look="quiet" onClick={() => void share()}>
            {t('handOver.share')}
          </Button>
        )}
        {print && (
          <Button look="quiet" onClick={() => window.print()}>
            {t('handOver.print')}
          </Button>
        )}
      </ButtonRow>
      {/* What was said about an older text would be untrue of this one. */}
      <Status>{last !== undefined && last.text === text && t(`handOver.${last.outcome}`)}</Status>
    </div>
  );
}

function neverChanges(): () => void {
  return () => undefined;
}
