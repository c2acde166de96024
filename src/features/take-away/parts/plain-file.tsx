import { useState } from 'react';

import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Link } from '#ui/link/link.tsx';
import { Prose, type ProseInline } from '#ui/prose/prose.tsx';
import { Status } from '#ui/status/status.tsx';
import type { FileToSave } from '#walk/save-files.ts';

import { makePlainFile, type MadeFile } from '../make-file.ts';
import { ReadyFile } from './ready-file.tsx';
import { StepTitle } from './step-title.tsx';

const readers = ['phone', 'cloud', 'mail'] as const;

function text(words: string): ProseInline {
  return { kind: 'text', text: words };
}

/** A file that anybody can read, after it was said who that could be. */
export function PlainFile() {
  const t = useText('backup');
  const store = useStore();
  const { now, appVersion } = useEnvironment();
  const [file, keep] = useState<FileToSave | undefined>(undefined);
  const [failed, tell] = useState<Exclude<MadeFile['kind'], 'made'> | undefined>(undefined);

  async function make(): Promise<void> {
    const made = await makePlainFile({ store, appVersion, madeAt: now() });
    if (made.kind === 'made') keep(made.file);
    else tell(made.kind);
  }

  if (file !== undefined) return <ReadyFile file={file} lead={t('ready.leadPlain')} />;
  return (
    <>
      <StepTitle lead={t('plainFile.lead')}>{t('plainFile.title')}</StepTitle>
      <Prose
        blocks={[
          { kind: 'list', ordered: false, items: readers.map((reader) => [text(t(`plainFile.${reader}`))]) },
          { kind: 'paragraph', inlines: [text(t('plainFile.use'))] },
        ]}
      />
      <Status>{failed && t(`outcome.${failed}`)}</Status>
      <Actions aside={<Link href={paths.takeAway('lock')}>{t('plainFile.rather')}</Link>}>
        <Button onClick={() => void make()}>{t('plainFile.save')}</Button>
      </Actions>
    </>
  );
}
