import { useState, type FormEvent } from 'react';

import { adviceOn, isTaken } from '#domain/lock/passcode.ts';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { PasscodeLine } from '#walk/lock/passcode-line.tsx';

import { NoReset } from './no-reset.tsx';
import { useOutcome } from './use-outcome.ts';

/** Asked twice, because what was mistyped once could never be opened again. */
export function SetLock({ say }: { readonly say: (words: string) => void }) {
  const t = useText('lock');
  const store = useStore();
  const { run, words, works } = useOutcome();
  const [first, typeFirst] = useState('');
  const [second, typeSecond] = useState('');
  const [asked, ask] = useState(false);
  const advice = adviceOn(first);
  const differ = asked && first !== second;

  async function onSubmit(event: FormEvent): Promise<void> {
    event.preventDefault();
    ask(true);
    if (!isTaken(advice) || first !== second || works) return;
    if (await run(() => store.lock.set(first))) say(t('on'));
  }

  return (
    <Sheet title={t('set.title')}>
      <NoReset />
      <form onSubmit={(event) => void onSubmit(event)}>
        <PasscodeLine name="first" kind="new" label={t('set.label')} hint={t('set.hint')} value={first} onChange={typeFirst} />
        <Status>{first === '' && !asked ? undefined : t(`set.advice.${advice}`)}</Status>
        <PasscodeLine name="second" kind="new" label={t('set.again')} value={second} onChange={typeSecond} />
        <Status>{differ ? t('set.differ') : words}</Status>
        <ButtonRow>
          <Button type="submit" busy={works}>
            {t('set.button')}
          </Button>
        </ButtonRow>
      </form>
    </Sheet>
  );
}
