import { useState } from 'react';

import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { saveFiles, type FileOutcome, type FileToSave } from '#walk/save-files.ts';

import { StepTitle } from './step-title.tsx';

type Has = 'not-said' | 'no' | 'noted' | 'unnoted';

/**
 * The file is made; a tap lets it out. It was made first because a phone forgets the tap while something takes long. No browser says
 * whether a file arrived, and some say nothing when it did not: only the person knows, so they are asked.
 */
export function ReadyFile({ file, lead }: { readonly file: FileToSave; readonly lead: string }) {
  const t = useText('backup');
  const store = useStore();
  const { now } = useEnvironment();
  const [outcome, tell] = useState<FileOutcome | undefined>(undefined);
  const [has, say] = useState<Has>('not-said');
  const out = outcome !== undefined && outcome.kind !== 'turned-back';

  async function save(): Promise<void> {
    say('not-said');
    tell(await saveFiles([file]));
  }

  async function note(): Promise<void> {
    const written = await store.settings.change((old) => ({ ...old, backedUpAt: now() }));
    say(written.kind === 'saved' ? 'noted' : 'unnoted');
  }

  return (
    <>
      <StepTitle lead={lead}>{t('ready.title')}</StepTitle>
      <Button look={out ? 'quiet' : 'go'} onClick={() => void save()}>
        {t(outcome === undefined ? 'ready.save' : 'ready.again')}
      </Button>
      <Status>{outcome === undefined ? undefined : t(`outcome.${outcome.kind}`)}</Status>
      {out && has !== 'noted' && has !== 'unnoted' && (
        <Sheet title={t('ready.have')}>
          <p>{t('ready.look', { name: file.name })}</p>
          <Actions
            aside={
              <Button look="plain" onClick={() => say('no')}>
                {t('ready.no')}
              </Button>
            }
          >
            <Button onClick={() => void note()}>{t('ready.yes')}</Button>
          </Actions>
        </Sheet>
      )}
      <Status>{has === 'noted' || has === 'unnoted' ? t(`ready.${has}`) : has === 'no' && t('ready.missing')}</Status>
      {(has === 'noted' || has === 'unnoted') && (
        <Note>
          <p>{t('ready.test')}</p>
        </Note>
      )}
      <Link href={paths.takeAway()}>{t('ready.back')}</Link>
    </>
  );
}
