import { useState } from 'react';

import type { Library } from '#domain/exchange/library-schema.ts';
import type { WithdrawalFile } from '#domain/exchange/schema.ts';
import type { Contribution } from '#domain/record/telling-schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { saveFiles } from '#walk/save-files.ts';
import { useSaving } from '#walk/use-saving.ts';

type TakeBackProps = { readonly row: Contribution; readonly library: Library | undefined };

/** No reason is asked. Where it never left, there is nobody to tell. */
export function TakeBack({ row, library }: TakeBackProps) {
  const t = useText('contribute');
  const store = useStore();
  const { now } = useEnvironment();
  const saving = useSaving();
  const [said, say] = useState<string | undefined>(undefined);
  const left = row.handedOver !== undefined;
  const back = row.withdrawn !== undefined;

  async function takeBack(): Promise<void> {
    say(undefined);
    const at = now();
    const kept = await saving.save(() =>
      store.contributions.change(row.id, (old) => (old === undefined || old.withdrawn !== undefined ? old : { ...old, withdrawn: at })),
    );
    if (!kept || !left) return;
    await save();
  }

  async function save(): Promise<void> {
    const { library: id, code } = row;
    const file: WithdrawalFile = { format: 'cairn-withdrawal', version: 1, library: id, code };
    try {
      const { kind } = await saveFiles([{ name: 'take-back.json', type: 'application/json', text: `${JSON.stringify(file, null, 2)}\n` }]);
      say(kind === 'turned-back' ? undefined : t(`back.${kind}`));
    } catch {
      say(t('back.failed'));
    }
  }

  return (
    <Sheet title={t(back ? 'back.doneTitle' : 'back.title')}>
      <p>{t(back ? (left ? 'back.doneAbout' : 'back.doneHere') : left ? 'back.about' : 'back.aboutHere')}</p>
      {left && (
        <>
          <p>{t('back.whom')}</p>
          {library !== undefined && (
            <p>
              <strong>{library.contact}</strong>
            </p>
          )}
          <p>{t('back.copies')}</p>
        </>
      )}
      {(!back || left) && (
        <Button look="quiet" onClick={() => void (back ? save() : takeBack())}>
          {t(back ? 'back.again' : 'back.button')}
        </Button>
      )}
      <Status>{saving.problem ?? said}</Status>
    </Sheet>
  );
}
