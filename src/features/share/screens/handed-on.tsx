import { useState } from 'react';

import type { HandOver } from '#domain/record/telling-schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore, useWatch } from '#store/react.tsx';
import { Actions, ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { useSaving } from '#walk/use-saving.ts';

/** What left, newest first. Rows that are removed wait here for an Undo until the page is left. */
export function HandedOn() {
  const t = useText('share');
  const rows = useWatch((store) => store.handOvers.all(), []);
  const [removed, keep] = useState<readonly HandOver[]>([]);
  const shown = [...(rows ?? []), ...removed.filter(({ id }) => !rows?.some((row) => row.id === id))].toSorted((a, b) =>
    b.at.utc.localeCompare(a.at.utc),
  );
  return (
    <>
      <Heading lead={rows !== undefined && shown.length === 0 ? t('handed.empty') : t('handed.lead')}>{t('handed.title')}</Heading>
      {shown.map((row) => (
        <Row key={row.id} row={row} isRemoved={!rows?.some(({ id }) => id === row.id)} onRemove={() => keep((old) => [...old, row])} />
      ))}
      <Actions aside={shown.some(({ step }) => step === 'library') && <Link href={paths.contribute()}>{t('handed.withdraw')}</Link>}>
        <ButtonLink href={paths.myWords()}>{t('handed.back')}</ButtonLink>
      </Actions>
    </>
  );
}

function Row({ row, isRemoved, onRemove }: { readonly row: HandOver; readonly isRemoved: boolean; readonly onRemove: () => void }) {
  const t = useText('share');
  const language = useLanguage();
  const store = useStore();
  const { save, problem } = useSaving();
  const step = t(`handed.step.${row.step}`);
  const line = t('handed.line', { way: t(`handed.way.${row.way}`), day: formatDay(language, dayOf(row.at)) });
  return (
    <Sheet title={step}>
      <p>{line}</p>
      {isRemoved ? (
        <>
          <p role="status">{t('handed.removed')}</p>
          <ButtonRow>
            <Button look="quiet" onClick={() => void save(() => store.handOvers.save(row))}>
              {t('handed.undo')}
            </Button>
          </ButtonRow>
        </>
      ) : (
        <>
          <Disclosure summary={t('handed.more')}>
            {row.pieces.length > 0 && <p>{t('handed.from', { count: row.pieces.length })}</p>}
            <p>{t('handed.fingerprint', { digest: row.digest })}</p>
          </Disclosure>
          <ButtonRow>
            <Button
              look="plain"
              fullLabel={t('handed.removeFull', { step, line })}
              onClick={() => {
                onRemove();
                void save(() => store.handOvers.remove(row.id));
              }}
            >
              {t('handed.remove')}
            </Button>
          </ButtonRow>
        </>
      )}
      <Status>{problem}</Status>
    </Sheet>
  );
}
