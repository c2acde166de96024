import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Status } from '#ui/status/status.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';

import { readLockedFile, type ReadFile } from '../read-file.ts';
import { StepTitle } from './step-title.tsx';

type UnlockFileProps = { readonly bytes: Uint8Array; readonly onRead: (read: ReadFile) => void; readonly onLeave: () => void };

/** The words are asked for as often as it takes: nothing is counted, nothing is lost. */
export function UnlockFile({ bytes, onRead, onLeave }: UnlockFileProps) {
  const t = useText('backup');
  const [typed, type] = useState('');
  const [standing, turn] = useState<'asking' | 'working' | 'wrong'>('asking');

  async function open(): Promise<void> {
    if (standing === 'working' || typed.trim() === '') return;
    turn('working');
    const read = await readLockedFile(bytes, typed);
    if (read.kind === 'wrong-words') turn('wrong');
    else onRead(read);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <StepTitle lead={t('unlock.lead')}>{t('unlock.title')}</StepTitle>
      <TextLine
        name="words"
        label={t('unlock.label')}
        error={standing === 'wrong' ? t('unlock.wrong') : undefined}
        value={typed}
        onChange={(text) => {
          turn('asking');
          type(text);
        }}
        spellCheck={false}
      />
      <Status>{standing === 'working' && t('unlock.working')}</Status>
      <Actions
        aside={
          <Button look="plain" onClick={onLeave}>
            {t('unlock.leave')}
          </Button>
        }
      >
        <Button type="submit" busy={standing === 'working'}>
          {t('unlock.next')}
        </Button>
      </Actions>
    </form>
  );
}
