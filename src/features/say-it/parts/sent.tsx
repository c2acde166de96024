import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Status } from '#ui/status/status.tsx';
import { useRungs } from '#walk/use-rungs.ts';
import { useSaving } from '#walk/use-saving.ts';

type SentProps = { readonly label: string; readonly door: string | undefined };

/** Only the person knows whether it went out. One tap notes it with the date, one takes the note back. */
export function Sent({ label, door }: SentProps) {
  const t = useText('say');
  const store = useStore();
  const note = useRungs();
  const { save, words } = useSaving();
  const [noted, setNoted] = useState(false);
  const [failed, fail] = useState(false);

  async function toggle(): Promise<void> {
    const kept = await save(async () => {
      if (!noted) return note('sent', door, 'each-time');
      const rungs = await store.rungs.all().catch(() => undefined);
      if (rungs === undefined) return { kind: 'closed' };
      const last = rungs.findLast(({ rung }) => rung === 'sent');
      return last === undefined ? { kind: 'saved' } : store.rungs.remove(last.id);
    });
    fail(!kept);
    if (kept) setNoted(!noted);
  }

  return (
    <>
      <Button look="quiet" onClick={() => void toggle()}>
        {noted ? t('draft.undo') : label}
      </Button>
      <Status>{failed ? words : noted && t('draft.noted')}</Status>
    </>
  );
}
