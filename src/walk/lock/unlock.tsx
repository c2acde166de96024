import { useEffect, useRef, useState, type FormEvent } from 'react';

import { useLateText } from '#i18n/react.tsx';
import { useStore, type LockedState } from '#store/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Status } from '#ui/status/status.tsx';

import { PasscodeLine } from './passcode-line.tsx';
import { askPasskey } from './passkey.ts';

/** In the place of every page that shows what somebody kept, until it is unlocked. Help stays in the header above it. */
export function Unlock({ state }: { readonly state: LockedState }) {
  const t = useLateText('lock');
  const [typed, type] = useState('');
  const [said, say] = useState<string | undefined>(undefined);
  const [works, work] = useState(false);
  const line = useRef<HTMLInputElement>(null);
  const passkey = state.wraps.find((wrap) => wrap.way === 'passkey');
  useEffect(() => line.current?.focus(), []);

  async function tryIt(open: () => ReturnType<LockedState['unlock']>): Promise<void> {
    work(true);
    say(t('working'));
    const came = await open();
    // The page behind it takes this place.
    if (came === 'open') return;
    work(false);
    say(came.kind === 'wait' ? t('outcome.wait', { seconds: came.seconds }) : t(`outcome.${came.kind}`));
    line.current?.focus();
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (!works && typed !== '') void tryIt(() => state.unlock({ way: 'passcode', text: typed }));
  }

  async function usePasskey(credential: Uint8Array): Promise<void> {
    const came = await askPasskey(credential);
    if (came.kind === 'given') await tryIt(() => state.unlock(came.secret));
    else say(t('unlock.passkeyFailed'));
  }

  return (
    <>
      <Heading lead={t('unlock.lead')}>{t('unlock.title')}</Heading>
      <form onSubmit={onSubmit}>
        <PasscodeLine name="passcode" kind="now" label={t('unlock.label')} value={typed} onChange={type} ref={line} />
        <ButtonRow>
          <Button type="submit" look="go" busy={works}>
            {t('unlock.button')}
          </Button>
        </ButtonRow>
      </form>
      <Status>{said}</Status>
      {passkey !== undefined && (
        <ButtonRow>
          <Button look="quiet" onClick={() => void usePasskey(passkey.credential)}>
            {t('unlock.passkey')}
          </Button>
        </ButtonRow>
      )}
      <Disclosure summary={t('unlock.forgot')}>
        <Forgotten />
      </Disclosure>
    </>
  );
}

/** No way around the passcode, and none back but a file: the only thing that can be done here is to begin anew. */
function Forgotten() {
  const t = useLateText('lock');
  const store = useStore();
  const [asking, ask] = useState(false);
  const [failed, fail] = useState(false);

  async function erase(): Promise<void> {
    const { kind } = await store.eraseEverything();
    if (kind === 'erased') location.reload();
    else fail(true);
  }

  return (
    <>
      <p>{t('unlock.forgotAbout')}</p>
      <p>{t('unlock.forgotFile')}</p>
      {asking ? (
        <div role="group" aria-label={t('unlock.sure')}>
          <p>{t('unlock.sure')}</p>
          <ButtonRow>
            <Button look="quiet" onClick={() => ask(false)}>
              {t('unlock.no')}
            </Button>
            <Button look="plain" onClick={() => void erase()}>
              {t('unlock.yes')}
            </Button>
          </ButtonRow>
        </div>
      ) : (
        <Button look="plain" onClick={() => ask(true)}>
          {t('unlock.erase')}
        </Button>
      )}
      <Status>{failed ? t('unlock.notErased') : undefined}</Status>
    </>
  );
}
