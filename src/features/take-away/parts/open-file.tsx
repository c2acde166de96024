import { useState } from 'react';

import { mostTakeaway, readTakeaway, type TakeawayDrawers, type TakeawayOutcome } from '#domain/export/takeaway.ts';
import { useText } from '#i18n/react.tsx';
import { writeMirror } from '#store/mirror.ts';
import { useStore } from '#store/react.tsx';
import type { WriteOutcome } from '#store/store.ts';
import { Button } from '#ui/button/button.tsx';
import { FailureNotice } from '#ui/failure-notice/failure-notice.tsx';
import { FilePicker } from '#ui/file-picker/file-picker.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { applyTheme } from '#ui/theme.ts';

type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly why: Exclude<TakeawayOutcome['kind'], 'ok' | 'bad-rows'> }
  | { readonly kind: 'ready'; readonly data: TakeawayDrawers; readonly damaged: number }
  | { readonly kind: 'done'; readonly outcome: WriteOutcome };

/** A file made here before, opened again. What is on this phone now is only replaced after the person saw what is in the file. */
export function OpenFile() {
  const t = useText('mine');
  const store = useStore();
  const [opened, open] = useState<Opened>({ kind: 'nothing' });

  async function read(file: File): Promise<void> {
    // Before it is read. A letter may take four bytes.
    if (file.size > mostTakeaway * 4) {
      open({ kind: 'refused', why: 'too-large' });
      return;
    }
    const outcome = readTakeaway(await file.text(), mostTakeaway);
    if (outcome.kind === 'ok') open({ kind: 'ready', data: outcome.data, damaged: 0 });
    else if (outcome.kind === 'bad-rows') open({ kind: 'ready', data: outcome.good, damaged: outcome.damaged });
    else open({ kind: 'refused', why: outcome.kind });
  }

  async function takeIn(data: TakeawayDrawers): Promise<void> {
    const outcome = await store.replaceEverything(data);
    if (outcome.kind === 'saved') {
      // The few settings that are needed before the store opens stand beside it, and belong to the file as well.
      const { country, language, theme, exitByShift, hiddenTopics = [] } = data.settings ?? {};
      writeMirror({ country, language, theme, exitByShift, hides: hiddenTopics.length > 0 ? true : undefined });
      applyTheme(theme);
    }
    open({ kind: 'done', outcome });
  }

  return (
    <Sheet title={t('take.open.title')}>
      <p>{t('take.open.about')}</p>
      <FilePicker label={t('take.open.button')} accept="application/json,.json" onFile={(file) => void read(file)} />
      {opened.kind === 'refused' && (
        <FailureNotice title={t('take.open.refused')} safe={t('take.open.safe')} todo={t(`take.open.why.${opened.why}`)} stops />
      )}
      {opened.kind === 'ready' && (
        <div role="group" aria-label={t('take.open.preview')}>
          <p>{t('take.open.holds', { count: opened.data.pieces.length })}</p>
          <p>{t('take.open.answers', { count: opened.data.sittings.length })}</p>
          {opened.data.recordings.length > 0 && <p>{t('take.open.recordings', { count: opened.data.recordings.length })}</p>}
          {opened.damaged > 0 && <p>{t('take.open.damaged', { count: opened.damaged })}</p>}
          <p>{t('take.open.replaces')}</p>
          <Button onClick={() => void takeIn(opened.data)}>{t('take.open.use')}</Button>
          <Button look="plain" onClick={() => open({ kind: 'nothing' })}>
            {t('take.open.leave')}
          </Button>
        </div>
      )}
      <Status>{opened.kind === 'done' ? t(opened.outcome.kind === 'saved' ? 'take.open.done' : 'take.open.failed') : undefined}</Status>
    </Sheet>
  );
}
