import '#ui/locking.css';
import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { Actions, ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { KeyWords } from '#ui/key-words/key-words.tsx';
import { Note } from '#ui/note/note.tsx';
import { Status } from '#ui/status/status.tsx';
import { copyOut } from '#walk/let-out.ts';
import { printQuietly } from '#walk/sharing/print-quietly.ts';

import { StepTitle } from './step-title.tsx';

type DrawnWordsProps = { readonly words: readonly string[]; readonly onNext: () => void; readonly onOwn: () => void };

/** Six words, shown so that they can be written down, copied or printed. They are kept nowhere. */
export function DrawnWords({ words, onNext, onOwn }: DrawnWordsProps) {
  const t = useText('backup');
  const [copied, note] = useState<'copied' | 'copyFailed' | undefined>(undefined);

  async function copy(): Promise<void> {
    note((await copyOut(words.join(' '))) === 'done' ? 'copied' : 'copyFailed');
  }

  return (
    <>
      <StepTitle lead={t('words.lead')}>{t('words.title')}</StepTitle>
      <KeyWords label={t('words.list')} lang="en" words={words} />
      <div className="no-print">
        <ButtonRow>
          <Button look="quiet" onClick={() => void copy()}>
            {t('words.copy')}
          </Button>
          <Button look="quiet" onClick={() => printQuietly(t('words.paper'))}>
            {t('words.print')}
          </Button>
        </ButtonRow>
        <Status>{copied !== undefined && t(`words.${copied}`)}</Status>
        <Note>
          <p>{t('words.only')}</p>
          <p>{t('words.apart')}</p>
        </Note>
      </div>
      <Actions
        aside={
          <Button look="plain" onClick={onOwn}>
            {t('words.own')}
          </Button>
        }
      >
        <Button onClick={onNext}>{t('words.next')}</Button>
      </Actions>
    </>
  );
}
