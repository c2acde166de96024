import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import type { EraseOutcome } from '#store/store.ts';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';

/** Delete means delete: asked once, done at once, and looked at afterwards before it is called done. */
export function EraseAll() {
  const t = useText('mine');
  const store = useStore();
  const [asking, ask] = useState(false);
  const [outcome, tell] = useState<EraseOutcome | undefined>(undefined);

  async function erase(): Promise<void> {
    const done = await store.eraseEverything();
    tell(done);
    ask(false);
  }

  return (
    <Sheet title={t('take.erase.title')}>
      <p>{t('take.erase.about')}</p>
      {asking ? (
        <div role="group" aria-label={t('take.erase.sure')}>
          <p>{t('take.erase.sure')}</p>
          <Button onClick={() => void erase()}>{t('take.erase.yes')}</Button>
          <Button look="plain" onClick={() => ask(false)}>
            {t('take.erase.no')}
          </Button>
        </div>
      ) : (
        <Button look="quiet" onClick={() => ask(true)}>
          {t('take.erase.button')}
        </Button>
      )}
      <Status>{outcome === undefined ? undefined : t(`take.erase.outcome.${outcome.kind}`)}</Status>
    </Sheet>
  );
}
