import { useState } from 'react';

import { writeTakeaway } from '#domain/export/takeaway.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { saveFiles, type FileOutcome } from '#walk/save-files.ts';

/** One file with everything. Anybody who has it can read it: said before it is made. */
export function WholeFile() {
  const t = useText('mine');
  const store = useStore();
  const { now, appVersion } = useEnvironment();
  const [outcome, tell] = useState<FileOutcome | undefined>(undefined);

  async function save(): Promise<void> {
    const drawers = await store.everything();
    tell(await saveFiles([{ name: 'cairn.json', type: 'application/json', text: writeTakeaway({ appVersion, madeAt: now(), drawers }) }]));
  }

  return (
    <Sheet title={t('take.whole.title')}>
      <p>{t('take.whole.about')}</p>
      <p>{t('take.whole.open')}</p>
      <Button onClick={() => void save()}>{t('take.whole.button')}</Button>
      <Status>{outcome === undefined ? undefined : t(`take.outcome.${outcome.kind}`)}</Status>
    </Sheet>
  );
}
