import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { useRungs } from '#walk/use-rungs.ts';
import { useSaving } from '#walk/use-saving.ts';

export type StepRung = 'drafted' | 'sent' | 'called';

type NoteStepProps = { readonly rungs: readonly StepRung[]; readonly door: string | undefined };

/** Only the person knows what became of it. One tap notes a step with its date, one takes the note back. */
export function NoteStep({ rungs, door }: NoteStepProps) {
  const t = useText('handover');
  const store = useStore();
  const note = useRungs();
  const { save, words } = useSaving();
  const [noted, setNoted] = useState<readonly StepRung[]>([]);
  const [failed, fail] = useState(false);

  async function toggle(rung: StepRung): Promise<void> {
    const was = noted.includes(rung);
    const kept = await save(async () => {
      if (!was) return note(rung, door, 'each-time');
      const all = await store.rungs.all().catch(() => undefined);
      if (all === undefined) return { kind: 'closed' };
      const last = all.findLast((one) => one.rung === rung);
      return last === undefined ? { kind: 'saved' } : store.rungs.remove(last.id);
    });
    fail(!kept);
    if (kept) setNoted(was ? noted.filter((one) => one !== rung) : [...noted, rung]);
  }

  return (
    <Sheet title={t('hand.step.title')}>
      <p>{t('hand.step.about')}</p>
      <ButtonRow>
        {rungs.map((rung) => {
          const step = t(`hand.step.${rung}`);
          return (
            <Button key={rung} look="quiet" onClick={() => void toggle(rung)}>
              {noted.includes(rung) ? t('hand.step.undo', { step }) : step}
            </Button>
          );
        })}
      </ButtonRow>
      <Status>{failed ? words : noted.length > 0 && t('hand.step.noted')}</Status>
    </Sheet>
  );
}
