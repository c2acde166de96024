import { dayOf } from '#domain/time/day.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useWatch } from '#store/react.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import { weighFile } from '../weigh-file.ts';

/** What a backup is, how large it will be, and the two ways to one: the locked one first. */
export function Backup() {
  const t = useText('backup');
  const language = useLanguage();
  const settings = useWatch((store) => store.settings.read(), []);
  const last = settings?.backedUpAt;
  return (
    <Sheet title={t('title')}>
      <p>{t('about')}</p>
      <p>
        {t('lockAbout')} {useSize()}
      </p>
      {last !== undefined && <p>{t('last', { day: formatDay(language, dayOf(last)) })}</p>}
      <ButtonLink href={paths.takeAway('lock')}>{t('lock')}</ButtonLink>
      <p>
        <Link href={paths.takeAway('plain')}>{t('plain')}</Link>
      </p>
    </Sheet>
  );
}

function useSize(): string {
  const t = useText('mine');
  const language = useLanguage();
  const bytes = useWatch(weighFile, []);
  if (bytes === undefined) return t('take.whole.weighing');
  const megabytes = Math.round(bytes / 1_000_000);
  return megabytes < 1 ? t('take.whole.small') : t('take.whole.size', { size: formatNumber(language, megabytes) });
}
