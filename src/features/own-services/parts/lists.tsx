import { lazy, Suspense } from 'react';

import type { ServiceList } from '#domain/record/service-list-schema.ts';
import type { NamedCountry } from '#library/countries.ts';
import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { FailureNotice } from '#ui/failure-notice/failure-notice.tsx';
import { FilePicker } from '#ui/file-picker/file-picker.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { Select } from '#ui/select/select.tsx';
import { Status } from '#ui/status/status.tsx';

import type { RefusedWhy } from './open-list.ts';

const KeptRow = lazy(async () => ({ default: (await import('./kept-list.tsx')).KeptRow }));

/** What was done last, said beside the lists. */
export type Told = 'kept' | 'removed' | 'backAgain' | undefined;

type ListsProps = {
  readonly rows: readonly ServiceList[];
  readonly countries: readonly NamedCountry[];
  readonly country: string | undefined;
  readonly refused: RefusedWhy | undefined;
  readonly told: Told;
  readonly problem: string | undefined;
  readonly busy: boolean;
  readonly onCountry: (country: string) => void;
  readonly onFile: (file: File) => void;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (row: ServiceList) => void;
  readonly onUndo: () => void;
};

/** A way in, and the lists that were kept. */
export function Lists({ rows, countries, country, refused, told, problem, busy, ...on }: ListsProps) {
  const t = useText('ownservices');
  return (
    <>
      <Heading lead={t('lead')}>{t('title')}</Heading>
      {refused !== undefined && (
        <FailureNotice title={t('refused.title')} what={t(`refused.why.${refused}`)} safe={t('refused.safe')} stops />
      )}
      <Select
        name="country"
        label={t('country.label')}
        emptyLabel={t('country.empty')}
        value={country}
        options={countries.map((one) => ({ value: one.country, label: one.name }))}
        onChange={on.onCountry}
      />
      {country !== undefined && (
        <ButtonRow>
          <FilePicker
            label={t('open')}
            accept="application/json,application/zip,text/csv,.json,.zip,.csv"
            look="go"
            busy={busy}
            onFile={on.onFile}
          >
            {busy ? t('opening') : t('open')}
          </FilePicker>
        </ButtonRow>
      )}
      <Status>{problem ?? (told !== undefined && t(told))}</Status>
      {told === 'removed' && (
        <ButtonRow>
          <Button look="quiet" onClick={on.onUndo}>
            {t('undo')}
          </Button>
        </ButtonRow>
      )}
      {rows.length > 0 && <Heading level={2}>{t('there')}</Heading>}
      <Suspense>
        {rows.toReversed().map((row) => (
          <KeptRow key={row.id} row={row} onOpen={() => on.onOpen(row.id)} onRemove={() => on.onRemove(row)} />
        ))}
      </Suspense>
      <Note>
        <p>{t('formats')}</p>
      </Note>
    </>
  );
}
