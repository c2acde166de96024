import { useMemo } from 'react';

import { ownServicesOf, readOwnListText } from '#domain/hsds/own-list.ts';
import type { ServiceList } from '#domain/record/service-list-schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { countryName, formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import { Places } from './places.tsx';

type KeptRowProps = { readonly row: ServiceList; readonly onOpen: () => void; readonly onRemove: () => void };

/** One list among those that were kept. */
export function KeptRow({ row, onOpen, onRemove }: KeptRowProps) {
  const t = useText('ownservices');
  const language = useLanguage();
  const reading = useMemo(() => readOwnListText(row.file), [row.file]);
  const name = row.publisher;
  return (
    <Sheet level={3} title={<bdi>{name}</bdi>}>
      <p>
        {reading.kind === 'ok'
          ? `${t('count', { count: reading.list.services.length })}, ${countryName(language, row.country)}. `
          : `${t('damaged')} `}
        <span className="soft">{t('keptOn', { day: formatDay(language, dayOf(row.at)) })}</span>
      </p>
      <ButtonRow>
        {reading.kind === 'ok' && (
          <Button look="quiet" fullLabel={t('lookFull', { name })} onClick={onOpen}>
            {t('look')}
          </Button>
        )}
        <Button look="plain" fullLabel={t('removeFull', { name })} onClick={onRemove}>
          {t('remove')}
        </Button>
      </ButtonRow>
    </Sheet>
  );
}

/** The places of one kept list. It is checked anew whenever it is opened. */
export function KeptPlaces({ row, onBack }: { readonly row: ServiceList; readonly onBack: () => void }) {
  const t = useText('ownservices');
  const reading = useMemo(() => readOwnListText(row.file), [row.file]);
  const places = reading.kind === 'ok' ? ownServicesOf(reading.list) : [];
  return (
    <>
      <Heading over={t('count', { count: places.length })}>
        <bdi>{row.publisher}</bdi>
      </Heading>
      <Note title={t('unchecked.title')}>
        <p>{reading.kind === 'ok' ? t('unchecked.text') : t('damaged')}</p>
      </Note>
      <Places places={places} level={2} />
      <ButtonRow>
        <Button look="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      </ButtonRow>
    </>
  );
}
