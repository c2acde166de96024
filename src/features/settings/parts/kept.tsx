import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';

/** What is kept has a page of its own. */
export function Kept() {
  const t = useText('settings');
  return (
    <section>
      <Heading level={2}>{t('kept.title')}</Heading>
      <p>{t('kept.about')}</p>
      <p>
        <Link href={paths.keptHere()}>{t('kept.link')}</Link>
      </p>
    </section>
  );
}
