import { useState } from 'react';

import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Status } from '#ui/status/status.tsx';
import type { Thoughts } from '#walk/sharing/thoughts.ts';
import { useSaving } from '#walk/use-saving.ts';

/** What the person wrote while thinking is forgotten unless they ask to have it kept, by this button. */
export function KeepThoughts({ thoughts }: { readonly thoughts: Thoughts }) {
  const t = useText('share');
  const store = useStore();
  const { now, newId } = useEnvironment();
  const { save, problem } = useSaving();
  const [kept, keep] = useState<{ readonly id: string; readonly text: string } | undefined>(undefined);
  const text = [thoughts.whyOwn, thoughts.howOwn, thoughts.planBOwn].filter((own) => own.trim() !== '').join('\n\n');
  if (text === '') return null;

  async function write(): Promise<void> {
    const at = now();
    const id = kept?.id ?? newId();
    if (await save(() => store.pieces.save({ id, kind: 'matters', prompt: 'before-sharing', text, createdAt: at, changedAt: at })))
      keep({ id, text });
  }

  return (
    <>
      <Button look="quiet" onClick={() => void write()}>
        {t('think.keep')}
      </Button>
      <Status>{problem ?? (kept?.text === text && t('think.kept'))}</Status>
    </>
  );
}
