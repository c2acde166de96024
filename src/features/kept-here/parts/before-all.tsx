import type { Advice } from '#domain/kept/advice.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { ButtonLink } from '#ui/link/link.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import { list, paragraph } from './lines.ts';

/** Advice that depends on the phone and comes before the rest. What can be done stands in the order in which it must be done. */
export function BeforeAll({ advice }: { readonly advice: readonly Advice[] }) {
  const t = useText('safekeeping');
  const order = [t('apple.save'), t('apple.add'), t('apple.open')];
  return (
    <>
      {advice.includes('keeps-nothing') && (
        <Sheet title={t('nothing.title')}>
          <p>{t('nothing.about')}</p>
        </Sheet>
      )}
      {advice.includes('install-first') && (
        <Sheet title={t('apple.title')}>
          <Prose blocks={[paragraph(t('apple.sevenDays')), paragraph(t('apple.first')), list([t('apple.add')])]} />
        </Sheet>
      )}
      {advice.includes('move-over') && (
        <Sheet title={t('apple.title')}>
          <Prose blocks={[paragraph(t('apple.sevenDays')), paragraph(t('apple.empty')), list(order, true)]} />
          <ButtonLink look="quiet" href={paths.takeAway()}>
            {t('apple.begin')}
          </ButtonLink>
        </Sheet>
      )}
      {advice.includes('seven-days') && (
        <Sheet title={t('seven.title')}>
          <p>{t('apple.sevenDays')}</p>
          <p>{t('seven.about')}</p>
        </Sheet>
      )}
    </>
  );
}
