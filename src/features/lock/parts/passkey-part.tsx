import { useState, type FormEvent } from 'react';

import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Status } from '#ui/status/status.tsx';
import { PasscodeLine } from '#walk/lock/passcode-line.tsx';
import { makePasskey, mayHavePasskey } from '#walk/lock/passkey.ts';

import { useOutcome } from './use-outcome.ts';

/** A second way in, never the only one: the passcode stays, because a phone may lose its passkeys. */
export function PasskeyPart({ has, say }: { readonly has: boolean; readonly say: (words: string) => void }) {
  const t = useText('lock');
  const store = useStore();
  const { run, words, works } = useOutcome();
  const [typed, type] = useState('');
  const [refused, refuse] = useState<'unsupported' | 'called-off' | undefined>(undefined);
  if (!has && !mayHavePasskey()) return null;

  async function add(): Promise<void> {
    refuse(undefined);
    const made = await makePasskey();
    if (made.kind !== 'given') return refuse(made.kind);
    if (await run(() => store.lock.addPasskey({ way: 'passcode', text: typed }, made.secret))) say(t('passkey.added'));
  }

  async function onSubmit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (typed === '' || works) return;
    if (!has) return add();
    if (await run(() => store.lock.removePasskey({ way: 'passcode', text: typed }))) say(t('passkey.removed'));
  }

  return (
    <Disclosure summary={t('passkey.title')}>
      <p>{t('passkey.about')}</p>
      <p>{t('passkey.caution')}</p>
      <form onSubmit={(event) => void onSubmit(event)}>
        <PasscodeLine name="for-passkey" kind="now" label={t('manage.old')} value={typed} onChange={type} />
        <Status>{refused === undefined ? words : t(`passkey.${refused}`)}</Status>
        <ButtonRow>
          <Button type="submit" look="quiet" busy={works}>
            {t(has ? 'passkey.remove' : 'passkey.add')}
          </Button>
        </ButtonRow>
      </form>
    </Disclosure>
  );
}
