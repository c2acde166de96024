import { useState, type FormEvent, type ReactNode } from 'react';

import { lockAfterChoices, type LockAfter } from '#domain/lock/idle.ts';
import { adviceOn, isTaken } from '#domain/lock/passcode.ts';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { lockNow } from '#walk/lock/lock-now.ts';
import { PasscodeLine } from '#walk/lock/passcode-line.tsx';
import { useSaving } from '#walk/use-saving.ts';

import { NoReset } from './no-reset.tsx';
import { PasskeyPart } from './passkey-part.tsx';
import { useOutcome } from './use-outcome.ts';

const afterWords = { away: 'away', '2': 'two', '5': 'five', '15': 'fifteen', never: 'never' } as const;

type ManageProps = {
  readonly ways: readonly ('passcode' | 'passkey')[];
  readonly after: LockAfter | undefined;
  readonly say: (words: string) => void;
};

/** A lock that is on. Each change asks for the passcode again: an open phone in another hand must not change it. */
export function Manage({ ways, after, say }: ManageProps) {
  const t = useText('lock');
  const store = useStore();
  const { save, words } = useSaving();
  return (
    <Sheet title={t('manage.title')}>
      <ButtonRow>
        <Button onClick={lockNow}>{t('manage.now')}</Button>
      </ButtonRow>
      <Choice
        name="after"
        legend={t('manage.after')}
        legendAs="field"
        hint={t('manage.afterHint')}
        options={lockAfterChoices.map((value) => ({ value, label: t(`manage.afters.${afterWords[value]}`) }))}
        value={after ?? '5'}
        onChange={(value) => void save(() => store.settings.change((old) => ({ ...old, lockAfter: value })))}
      />
      <Status>{words}</Status>
      <NoReset />
      <PasskeyPart has={ways.includes('passkey')} say={say} />
      <Disclosure summary={t('manage.change')}>
        <ChangePasscode say={say} />
      </Disclosure>
      <Disclosure summary={t('manage.remove')}>
        <p>{t('manage.removeAbout')}</p>
        <WithPasscode
          button={t('manage.removeButton')}
          act={async (typed, { run }) => {
            if (await run(() => store.lock.remove({ way: 'passcode', text: typed }))) say(t('off'));
          }}
        />
      </Disclosure>
    </Sheet>
  );
}

function ChangePasscode({ say }: { readonly say: (words: string) => void }) {
  const t = useText('lock');
  const store = useStore();
  const [fresh, type] = useState('');
  const advice = adviceOn(fresh);
  return (
    <WithPasscode
      button={t('manage.changeButton')}
      act={async (typed, { run }) => {
        if (!isTaken(advice)) return;
        if (await run(() => store.lock.change({ way: 'passcode', text: typed }, fresh))) say(t('changed'));
      }}
    >
      <PasscodeLine name="fresh" kind="new" label={t('manage.fresh')} hint={t('set.hint')} value={fresh} onChange={type} />
      <Status>{fresh === '' ? undefined : t(`set.advice.${advice}`)}</Status>
    </WithPasscode>
  );
}

type WithPasscodeProps = {
  readonly button: string;
  readonly act: (typed: string, outcome: ReturnType<typeof useOutcome>) => Promise<void>;
  readonly children?: ReactNode;
};

function WithPasscode({ button, act, children }: WithPasscodeProps) {
  const t = useText('lock');
  const outcome = useOutcome();
  const [typed, type] = useState('');

  async function onSubmit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (typed !== '' && !outcome.works) await act(typed, outcome);
  }

  return (
    <form onSubmit={(event) => void onSubmit(event)}>
      <PasscodeLine name="old" kind="now" label={t('manage.old')} value={typed} onChange={type} />
      {children}
      <Status>{outcome.words}</Status>
      <ButtonRow>
        <Button type="submit" look="quiet" busy={outcome.works}>
          {button}
        </Button>
      </ButtonRow>
    </form>
  );
}
