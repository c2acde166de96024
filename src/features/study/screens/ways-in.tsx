import { useState } from 'react';

import { useLanguage, useText } from '#i18n/react.tsx';
import type { StudyCard } from '#library/librarian.ts';
import { Button } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { FailureNotice } from '#ui/failure-notice/failure-notice.tsx';
import { FilePicker } from '#ui/file-picker/file-picker.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import type { OpenedStudy } from '../join-study.ts';
import { openCarried, openFile, type OpenedFile } from '../parts/open-study.ts';

type WaysInProps = { readonly studies: readonly StudyCard[]; readonly onOpen: (opened: OpenedStudy) => void };

/** For whoever comes without a link: a study of this site, or a file. */
export function WaysIn({ studies, onOpen }: WaysInProps) {
  const t = useText('study');
  return (
    <>
      <Heading lead={t('join.ways.lead')}>{t('join.ways.title')}</Heading>
      {studies.length === 0 ? <p>{t('join.ways.none')}</p> : <StudiesHere studies={studies} onOpen={onOpen} />}
      <Sheet title={t('join.ways.linkTitle')}>
        <p>{t('join.ways.link')}</p>
      </Sheet>
      <FromFile onOpen={onOpen} />
    </>
  );
}

function StudiesHere({ studies, onOpen }: WaysInProps) {
  const t = useText('study');
  const language = useLanguage();
  const [picked, pick] = useState<string | undefined>(undefined);
  const [wrong, say] = useState<'nothing-picked' | 'not-here' | undefined>(undefined);

  async function open(): Promise<void> {
    if (picked === undefined) {
      say('nothing-picked');
      return;
    }
    try {
      onOpen(await openCarried(language, picked));
    } catch {
      say('not-here');
    }
  }

  return (
    <Sheet>
      <Choice
        name="study"
        legend={t('join.ways.which')}
        legendAs="field"
        error={wrong === 'nothing-picked' && picked === undefined ? t('join.ways.pick') : undefined}
        options={studies.map(({ id, title }) => ({ value: id, label: title }))}
        value={picked}
        onChange={pick}
      />
      {wrong === 'not-here' && (
        <FailureNotice title={t('join.failed.title')} safe={t('join.failed.safe')} todo={t('join.failed.todo')} stops />
      )}
      <Button onClick={() => void open()}>{t('join.ways.goOn')}</Button>
    </Sheet>
  );
}

function FromFile({ onOpen }: Pick<WaysInProps, 'onOpen'>) {
  const t = useText('study');
  const language = useLanguage();
  const [refused, refuse] = useState<Exclude<OpenedFile, { readonly kind: 'ok' }> | undefined>(undefined);

  async function read(file: File): Promise<void> {
    const outcome = await openFile(language, file);
    if (outcome.kind === 'ok') onOpen(outcome.opened);
    else refuse(outcome);
  }

  return (
    <Sheet title={t('join.ways.fileTitle')}>
      <p>{t('join.ways.file')}</p>
      <FilePicker label={t('join.ways.fileButton')} accept="application/json,.json" onFile={(file) => void read(file)} />
      {refused !== undefined && (
        <FailureNotice
          title={t('join.ways.fileRefused')}
          safe={t('join.ways.fileSafe')}
          todo={refused.kind === 'refused' ? t(`join.ways.why.${refused.why}`) : t('join.failed.todo')}
          stops
        />
      )}
    </Sheet>
  );
}
