import { useState } from 'react';

import { ladder } from '#domain/plan/ledger.ts';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Status } from '#ui/status/status.tsx';
import { useOneAtATime } from '#walk/use-one-at-a-time.ts';
import { useRungs } from '#walk/use-rungs.ts';
import { useSaving } from '#walk/use-saving.ts';

/** Notes a step on the private ledger. It is the person who says so; nothing is guessed from taps. */
export function StepTaken({ door }: { readonly door: string | undefined }) {
  const t = useText('plan');
  const note = useRungs();
  const { save, words } = useSaving();
  const one = useOneAtATime();
  const [rung, pick] = useState<(typeof ladder)[number] | undefined>(undefined);
  const [said, say] = useState<'saved' | 'pick' | undefined>(undefined);

  async function add(): Promise<void> {
    if (rung === undefined) return say('pick');
    if (!(await save(() => note(rung, door, 'each-time')))) return say(undefined);
    // Emptied, so that a second press does not note the same step twice.
    pick(undefined);
    say('saved');
  }

  return (
    <Disclosure summary={t('mine.did.title')}>
      <p>{t('mine.did.lead')}</p>
      <Choice
        name="rung"
        legend={t('mine.did.legend')}
        legendAs="field"
        options={ladder.map((value) => ({ value, label: t(`ledger.${value}`) }))}
        value={rung}
        onChange={pick}
      />
      <Button look="quiet" onClick={() => void one(add)}>
        {t('mine.did.save')}
      </Button>
      <Status>{said === undefined ? words : t(`mine.did.${said}`)}</Status>
    </Disclosure>
  );
}
