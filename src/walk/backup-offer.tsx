import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore, useWatch } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Link } from '#ui/link/link.tsx';

/**
 * One quiet line at the end of a telling and of a plan, until a backup was made or put off. Where nothing can be kept it is left
 * out: its “not now” could not be remembered.
 */
export function BackupOffer() {
  const t = useText('path');
  const store = useStore();
  const { now } = useEnvironment();
  const seen = useWatch(async (drawers) => (await drawers.settings.read()) ?? {}, []);
  if (seen === undefined || seen.backedUpAt !== undefined || seen.backupOfferedAt !== undefined) return null;

  return (
    <aside className="small no-print">
      <p>
        {t('backup.line')} <Link href={paths.takeAway('lock')}>{t('backup.link')}</Link>
      </p>
      <Button look="plain" onClick={() => void store.settings.change((old) => ({ ...old, backupOfferedAt: now() }))}>
        {t('backup.later')}
      </Button>
    </aside>
  );
}
