import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Link } from '#ui/link/link.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

/** What the lock stops and what it does not: before anybody relies on it. */
export function About() {
  const t = useText('lock');
  return (
    <>
      <Sheet title={t('about.stops')}>
        <ul>
          <li>{t('about.stopsLines.picked')}</li>
          <li>{t('about.stopsLines.files')}</li>
        </ul>
      </Sheet>
      <Sheet title={t('about.not')}>
        <ul>
          <li>{t('about.notLines.forced')}</li>
          <li>{t('about.notLines.watched')}</li>
          <li>{t('about.notLines.before')}</li>
          <li>{t('about.notLines.helper')}</li>
        </ul>
        <p>{t('forgotten')}</p>
        <p>
          <Link href={paths.takeAway()}>{t('backup')}</Link>
        </p>
      </Sheet>
    </>
  );
}
