import { useRef, useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import type { EraseOutcome } from '#store/store.ts';
import { Button } from '#ui/button/button.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { Link } from '#ui/link/link.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { removeOwnFiles } from '#walk/offline/own-files.ts';

type Told = { readonly outcome: EraseOutcome; readonly files?: 'filesGone' | 'filesStay' | undefined };

/** Delete means delete: asked once, done at once, and looked at afterwards before it is called done. */
export function EraseAll() {
  const t = useText('mine');
  const store = useStore();
  const [asking, ask] = useState(false);
  const [also, choose] = useState<readonly 'files'[]>([]);
  const [told, tell] = useState<Told | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function answer(yes: boolean): void {
    ask(yes);
    if (yes) tell(undefined);
    // The buttons change places with the question: the keyboard stays with them.
    else requestAnimationFrame(() => button.current?.focus());
  }

  async function erase(): Promise<void> {
    setBusy(true);
    const outcome = await store.eraseEverything();
    // What says that Cairn was here goes last, and only once nothing personal is left.
    const goesToo = outcome.kind === 'erased' && also.includes('files');
    const files = goesToo ? ((await removeOwnFiles()) ? 'filesGone' : 'filesStay') : undefined;
    setBusy(false);
    tell({ outcome, files });
    answer(false);
  }

  return (
    <Sheet title={t('take.erase.title')}>
      <p>{t('take.erase.about')}</p>
      <p>
        <Link href={paths.keptHere()}>{t('take.erase.one')}</Link>
      </p>
      {asking ? (
        <div role="group" aria-label={t('take.erase.sure')}>
          <p>{t('take.erase.sure')}</p>
          <p>{t('take.erase.stays')}</p>
          <p>{t('take.erase.traces')}</p>
          <CheckList
            name="erase-also"
            legend={t('take.erase.files.label')}
            legendAs="field"
            options={[{ value: 'files', label: t('take.erase.files.option'), hint: t('take.erase.files.hint') }]}
            values={also}
            onChange={choose}
          />
          <Button busy={busy} onClick={() => void erase()}>
            {t('take.erase.yes')}
          </Button>
          <Button look="plain" onClick={() => answer(false)}>
            {t('take.erase.no')}
          </Button>
        </div>
      ) : (
        <Button ref={button} look="quiet" onClick={() => answer(true)}>
          {t('take.erase.button')}
        </Button>
      )}
      <Status>
        {told !== undefined && (
          <>
            {t(`take.erase.outcome.${told.outcome.kind}`)} {told.files !== undefined && t(`take.erase.${told.files}`)}
          </>
        )}
      </Status>
    </Sheet>
  );
}
