import { useMemo } from 'react';

import { readStory } from '#domain/exchange/read-story.ts';
import type { Received } from '#domain/record/telling-schema.ts';
import { shownSafely } from '#domain/share/shown-safely.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { FailureNotice } from '#ui/failure-notice/failure-notice.tsx';
import { FilePicker } from '#ui/file-picker/file-picker.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';

import type { Incoming } from './incoming.ts';

type ReceivedListProps = {
  readonly rows: readonly Received[];
  readonly refused: Extract<Incoming, { readonly kind: 'refused' }>['why'] | undefined;
  readonly told: 'deleted' | 'kept' | 'backAgain' | undefined;
  readonly problem: string | undefined;
  readonly onFile: (file: File) => void;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (id: string) => void;
  /** While what was deleted can come back. */
  readonly onUndo: (() => void) | undefined;
};

/** Ways in, and what was kept. */
export function ReceivedList({ rows, refused, told, problem, onFile, onOpen, onDelete, onUndo }: ReceivedListProps) {
  const t = useText('received');
  return (
    <>
      <Heading lead={t('list.lead')}>{t('list.title')}</Heading>
      {refused !== undefined && (
        <FailureNotice title={t('refused.title')} safe={t('refused.safe')} todo={t(`refused.why.${refused}`)} stops />
      )}
      <ButtonRow>
        <FilePicker label={t('list.open')} accept="application/json,text/plain,.json,.txt" look="go" onFile={onFile} />
      </ButtonRow>
      <Status>{problem ?? (told !== undefined && t(`list.${told}`))}</Status>
      {onUndo !== undefined && (
        <ButtonRow>
          <Button look="quiet" onClick={onUndo}>
            {t('list.undo')}
          </Button>
        </ButtonRow>
      )}
      <Note>
        <p>{t('list.camera')}</p>
      </Note>
      {rows.length > 0 && <Heading level={2}>{t('list.there')}</Heading>}
      {rows.toReversed().map((row) => (
        <Row key={row.id} row={row} onOpen={() => onOpen(row.id)} onDelete={() => onDelete(row.id)} />
      ))}
    </>
  );
}

type RowProps = { readonly row: Received; readonly onOpen: () => void; readonly onDelete: () => void };

function Row({ row, onOpen, onDelete }: RowProps) {
  const t = useText('received');
  const language = useLanguage();
  const reading = useMemo(() => readStory(row.file), [row.file]);
  const own = reading.kind === 'ok' ? reading.story.title : undefined;
  const name = own === undefined ? t('untitled') : shownSafely(own);
  return (
    <Sheet level={3} title={<bdi>{name}</bdi>}>
      <p>{t('list.came', { day: formatDay(language, dayOf(row.at)) })}</p>
      {reading.kind !== 'ok' && <p>{t('list.damaged')}</p>}
      <ButtonRow>
        {reading.kind === 'ok' && (
          <Button look="quiet" fullLabel={t('list.lookFull', { name })} onClick={onOpen}>
            {t('list.look')}
          </Button>
        )}
        <Button look="plain" fullLabel={t('list.deleteFull', { name })} onClick={onDelete}>
          {t('list.delete')}
        </Button>
      </ButtonRow>
    </Sheet>
  );
}
