import { useState } from 'react';

import { mostTakeaway, writeTakeaway } from '#domain/export/takeaway.ts';
import { useEnvironment } from '#environment';
import { formatNumber } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { useStore, useWatch } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { saveFiles, type FileOutcome } from '#walk/save-files.ts';

import { weighFile } from '../weigh-file.ts';

type Told = FileOutcome | { readonly kind: 'too-large' | 'not-opened' };

/** One file with everything. Anybody who has it can read it, and recordings make it large: both are said before it is made. */
export function WholeFile() {
  const t = useText('mine');
  const store = useStore();
  const { now, appVersion } = useEnvironment();
  const [outcome, tell] = useState<Told | undefined>(undefined);

  async function save(): Promise<Told> {
    const drawers = await store.everything().catch(() => undefined);
    if (drawers === undefined) return { kind: 'not-opened' };
    const text = writeTakeaway({ appVersion, madeAt: now(), drawers });
    // A file that could not be opened again would only look like a safe place.
    if (text.length > mostTakeaway) return { kind: 'too-large' };
    return saveFiles([{ name: 'cairn.json', type: 'application/json', text }]);
  }

  return (
    <Sheet title={t('take.whole.title')}>
      <p>{t('take.whole.about')}</p>
      <p>{t('take.whole.open')}</p>
      <p>{useSize()}</p>
      <Button onClick={() => void save().then(tell)}>{t('take.whole.button')}</Button>
      <Status>{outcome === undefined ? undefined : t(`take.outcome.${outcome.kind}`)}</Status>
    </Sheet>
  );
}

function useSize(): string {
  const t = useText('mine');
  const language = useLanguage();
  const bytes = useWatch(weighFile, []);
  if (bytes === undefined) return t('take.whole.weighing');
  const megabytes = Math.round(bytes / 1_000_000);
  return megabytes < 1 ? t('take.whole.small') : t('take.whole.size', { size: formatNumber(language, megabytes) });
}
