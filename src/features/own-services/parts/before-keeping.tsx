import { ownServicesOf } from '#domain/hsds/own-list.ts';
import type { OwnList } from '#domain/hsds/own-list-schema.ts';
import { countryName, formatNumber } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';

import type { Left } from './open-list.ts';
import { Places } from './places.tsx';

type BeforeKeepingProps = {
  readonly list: OwnList;
  readonly left: readonly Left[];
  readonly problem: string | undefined;
  readonly onKeep: () => void;
  readonly onNot: () => void;
};

/** What the file is, before anything of it is kept. */
export function BeforeKeeping({ list, left, problem, onKeep, onNot }: BeforeKeepingProps) {
  const t = useText('ownservices');
  const language = useLanguage();
  const { publisher, country, services } = list;
  const count = left.reduce((sum, one) => sum + one.count, 0);
  const rows = [
    { id: 'maker', name: t('before.maker'), value: <bdi>{publisher}</bdi> },
    { id: 'country', name: t('before.country'), value: countryName(language, country) },
    { id: 'places', name: t('before.places'), value: formatNumber(language, services.length) },
    { id: 'left', name: t('before.left'), value: count === 0 ? t('before.leftNone') : formatNumber(language, count) },
  ];
  return (
    <>
      <Heading over={t('before.over')}>{t('title')}</Heading>
      <Note title={t('unchecked.title')}>
        <p>{t('unchecked.text')}</p>
      </Note>
      <SummaryList rows={rows} emptyWords="" />
      {count > 0 && (
        <Disclosure summary={t('before.which')}>
          {left.map(({ why, names, count: many }) => (
            <div key={why}>
              <p>
                {t(`why.${why}`)} ({formatNumber(language, many)})
              </p>
              {names.length > 0 && (
                <ul>
                  {names.map((name) => (
                    <li key={name}>
                      <bdi>{name}</bdi>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </Disclosure>
      )}
      <Disclosure summary={t('before.placesTitle')}>
        <Places places={ownServicesOf(list)} level={2} />
      </Disclosure>
      <Actions
        status={<span role="status">{problem}</span>}
        aside={
          <Button look="plain" onClick={onNot}>
            {t('before.not')}
          </Button>
        }
      >
        <Button onClick={onKeep}>{t('before.keep')}</Button>
      </Actions>
    </>
  );
}
