import { useText } from '#i18n/react.tsx';
import { hasCountryPage } from '#library/librarian.ts';
import { paths } from '#paths';
import { Link } from '#ui/link/link.tsx';
import { Status } from '#ui/status/status.tsx';

type HelpNowProps = { readonly about: string | undefined; readonly country?: string | undefined };

/** Whoever names thoughts of dying is one tap from people who answer now. The questions go on only if the person wants. */
export function HelpNow({ about, country }: HelpNowProps) {
  const t = useText('find');
  return (
    <Status forLink>
      {about === 'life' && <Link href={paths.helpNow(hasCountryPage(country) ? country : undefined)}>{t('about.helpNow')}</Link>}
    </Status>
  );
}
