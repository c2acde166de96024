import { suggestCountry } from '#domain/service/country-guess.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { readMirror } from '#store/mirror.ts';
import { Link } from '#ui/link/link.tsx';
import { Status } from '#ui/status/status.tsx';

import type { EmergencyRow } from '../everywhere-page.ts';
import { RightNowIn } from './right-now-in.tsx';
import { useOnDevice } from './use-on-device.ts';

/** Links to where the person may be, in a place kept free for them. Never chosen for them: a zone can be stale after travel. */
export function CountrySuggestion({ rows }: { /** Countries on this page. */ readonly rows: readonly EmergencyRow[] }) {
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
  const row = rows.find((one) => one.country === country);
  return (
    <Status forLink>
      {row?.full === true && <Link href={paths.helpNow(row.country)}>{t('everywhere.seem', { country: row.name })}</Link>}
      {row?.full === false && <Link href={`#${row.country.toLowerCase()}`}>{t('everywhere.seemNumber', { country: row.name })}</Link>}{' '}
      {row !== undefined && <RightNowIn country={row.country} />}
    </Status>
  );
}
