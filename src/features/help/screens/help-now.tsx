import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import type { ScreenProps } from '#library/route.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { NumberList, NumberRow } from '#ui/number-list/number-list.tsx';
import { JumpList } from '#ui/place/place.tsx';

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
      <CountrySuggestion full={page.full} rows={page.rows} />
      <section>
        <Heading level={2} lead={t('everywhere.fullLead')}>
          {t('everywhere.full')}
        </Heading>
        <JumpList
          label={t('everywhere.full')}
          links={page.full.map(({ country, name }) => ({ href: paths.helpNow(country), label: name }))}
        />
      </section>
      <section>
        <Heading level={2} lead={t('everywhere.emergencyLead')}>
          {t('everywhere.emergency')}
        </Heading>
        <NumberList>
          {page.rows.map(({ country, name, numbers, note }) => (
            <NumberRow key={country} id={country.toLowerCase()} name={name} numbers={numbers} note={note} />
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
