import type { ReactNode } from 'react';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { printQuietly } from '#walk/sharing/print-quietly.ts';

type EmptyPageProps = { readonly onWrite: () => void; readonly children: ReactNode };

/** Nothing was ticked or written: the page can still be printed, with lines to fill in by hand. Nothing of the person’s leaves. */
export function EmptyPage({ onWrite, children }: EmptyPageProps) {
  const t = useText('handover');
  const share = useText('share');
  return (
    <>
      <div className="no-print">
        <Heading lead={t('sheet.look.empty.lead')}>{t('sheet.look.empty.title')}</Heading>
      </div>
      {children}
      <Actions
        aside={
          <>
            <Button look="plain" onClick={() => printQuietly(share('print.name'))}>
              {t('sheet.look.empty.blank')}
            </Button>
            <Link href={paths.handOver()}>{t('pick.another')}</Link>
          </>
        }
      >
        <Button onClick={onWrite}>{t('sheet.look.empty.fill')}</Button>
      </Actions>
    </>
  );
}
