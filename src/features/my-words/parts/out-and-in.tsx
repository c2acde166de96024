import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useWatch } from '#store/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';

/** Where to find what was handed on, put forward, or given to this person. */
export function OutAndIn() {
  const t = useText('mine');
  const hasForward = useWatch(async (store) => (await store.contributions.count()) > 0, []) === true;
  return (
    <nav className="no-print" aria-label={t('words.more.title')}>
      <Heading level={2}>{t('words.more.title')}</Heading>
      <ul>
        <li>
          <Link href={paths.handOver()}>{t('words.more.handOver')}</Link>
        </li>
        <li>
          <Link href={`${paths.share()}?s=handed`}>{t('words.more.handed')}</Link>
        </li>
        <li>
          <Link href={paths.received()}>{t('words.more.received')}</Link>
        </li>
        {hasForward && (
          <li>
            <Link href={paths.contribute('mine')}>{t('words.more.forward')}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
