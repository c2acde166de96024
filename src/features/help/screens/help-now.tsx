import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { NumberList, NumberRow } from '#ui/number-list/number-list.tsx';

import type { EverywherePage } from '../everywhere-page.ts';
import { CountrySuggestion } from '../parts/country-suggestion.tsx';
import { Finders } from '../parts/finders.tsx';

export function Screen({ data: page }: ScreenProps<EverywherePage>) {
  const t = useText('doors');
  const safety = useText('safety');
  const language = useLanguage();
  return (
    <>
      <Heading lead={t('everywhere.lead')}>{safety('helpLead')}</Heading>
      <CountrySuggestion rows={page.rows} />
      <section>
        <Heading level={2} lead={t('everywhere.emergencyLead')}>
          {t('everywhere.full')}
        </Heading>
        <NumberList>
          {page.rows.map(({ country, name, numbers, note, full, line }) => (
            <NumberRow
              key={country}
              id={country.toLowerCase()}
              name={name}
              href={full ? paths.helpNow(country) : undefined}
              numbers={numbers}
              more={line === undefined ? undefined : { ...line, label: t('everywhere.line', { name: line.name }) }}
              note={note}
            />
          ))}
        </NumberList>
        <p className="small">{t('everywhere.missing')}</p>
        {page.checkedOn !== undefined && (
          <p className="small soft">{t('everywhere.source', { day: formatDay(language, page.checkedOn) })}</p>
        )}
      </section>
      <Finders finders={page.finders} />
    </>
  );
}
