import { Suspense, useState } from 'react';

import { useLateText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import type { LetOut } from '#walk/let-out.ts';

/** Copies a number as it is dialled, for a device that cannot call. Only where script is awake, and in a part that was closed till then. */
export function CopyNumber({ number }: { /** As people read it. */ readonly number: string }) {
  return (
    <Suspense fallback={null}>
      <Copy number={number} />
    </Suspense>
  );
}

function Copy({ number }: { readonly number: string }) {
  const t = useLateText('awake');
  const [outcome, note] = useState<LetOut | undefined>(undefined);

  async function copy(): Promise<void> {
    // Fetched when it is used: public pages come without it.
    const { copyOut } = await import('#walk/let-out.ts');
    note(await copyOut(number));
  }

  return (
    <>
      <Button look="plain" onClick={() => void copy()}>
        {t('copy.act', { number })}
      </Button>
      <span role="status" className="small soft">
        {outcome === 'done' && t('copy.done')}
        {outcome === 'failed' && t('copy.failed')}
      </span>
    </>
  );
}
