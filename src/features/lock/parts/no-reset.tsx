import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Link } from '#ui/link/link.tsx';

/** What nobody can undo, and the one thing that helps: where a passcode is chosen, and where it is changed. */
export function NoReset() {
  const t = useText('lock');
  return (
    <>
      <p>{t('forgotten')}</p>
      <p>
        <Link href={paths.takeAway('lock')}>{t('backup')}</Link>
      </p>
    </>
  );
}
