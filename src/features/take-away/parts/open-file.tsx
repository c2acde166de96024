import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { FailureNotice } from '#ui/failure-notice/failure-notice.tsx';
import { FilePicker } from '#ui/file-picker/file-picker.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';

import { readChosenFile, type ReadFile } from '../read-file.ts';

type OpenFileProps = {
  /** What came of the last file; undefined before one was chosen. */
  readonly read: ReadFile | undefined;
  readonly onRead: (read: ReadFile) => void;
};

/** A file made here before, opened again. A file that is refused leaves everything as it is. */
export function OpenFile({ read, onRead }: OpenFileProps) {
  const t = useText('backup');
  const [reading, wait] = useState(false);

  async function look(file: File): Promise<void> {
    wait(true);
    const came = await readChosenFile(file);
    wait(false);
    onRead(came);
  }

  const why = read?.kind === 'refused' ? read.why : read?.kind === 'changed' ? 'changed' : undefined;
  return (
    <Sheet title={t('open.title')}>
      <p>{t('open.about')}</p>
      {/* Any file may be chosen: phones grey out what they have no name for, and what it is its first bytes say. */}
      <FilePicker label={t('open.button')} accept="*/*" busy={reading} onFile={(file) => void look(file)}>
        {t(why === undefined ? 'open.button' : 'open.other')}
      </FilePicker>
      <Status>{reading && t('open.reading')}</Status>
      {why !== undefined && (
        <FailureNotice
          title={t('open.refused')}
          safe={t('open.safe')}
          todo={t(`open.why.${why}`)}
          stops
          actions={
            read?.kind === 'changed' && (
              <Button look="plain" onClick={() => onRead({ kind: 'found', found: read.found })}>
                {t('open.rescue')}
              </Button>
            )
          }
        />
      )}
    </Sheet>
  );
}
