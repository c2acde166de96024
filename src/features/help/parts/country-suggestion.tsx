import { suggestCountry } from '#domain/service/country-guess.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { readMirror } from '#store/mirror.ts';
import { Link } from '#ui/link/link.tsx';
import { Status } from '#ui/status/status.tsx';

import type { NamedCountry } from '../everywhere-page.ts';
import { useOnDevice } from './use-on-device.ts';

type CountrySuggestionProps = {
  /** Countries with a page of their own. */
  readonly full: readonly NamedCountry[];
  /** Countries with a row on this page. */
  readonly rows: readonly NamedCountry[];
};

/** A link to where the person may be, in a place kept free for it. Never chosen for them: a zone can be stale after travel. */
export function CountrySuggestion({ full, rows }: CountrySuggestionProps) {
  const t = useText('doors');
  const environment = useEnvironment();
  const country = useOnDevice(() => {
    const saved = readMirror().country;
    return suggestCountry({
      ...(saved === undefined ? {} : { saved }),
      timeZone: environment.timeZone(),
      languages: environment.languages(),
    });
  });
  const page = full.find((one) => one.country === country);
  const row = rows.find((one) => one.country === country);
  return (
    <Status forLink>
      {page !== undefined && <Link href={paths.helpNow(page.country)}>{t('everywhere.seem', { country: page.name })}</Link>}
      {row !== undefined && <Link href={`#${row.country.toLowerCase()}`}>{t('everywhere.seemNumber', { country: row.name })}</Link>}
    </Status>
  );
}
