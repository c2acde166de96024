import { isNothing, lostToday } from '#domain/kept/since.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { ButtonLink } from '#ui/link/link.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import type { Looked } from '../rows.ts';
import { list, paragraph } from './lines.ts';
import { useAmountWords } from './use-amount-words.ts';

/** What would be gone if this browser were cleared today, in words with counts, and the one thing that helps. */
export function LostToday({ looked: { rows, backedUpAt } }: { readonly looked: Looked }) {
  const t = useText('safekeeping');
  const language = useLanguage();
  const words = useAmountWords();
  const lost = lostToday(rows, backedUpAt);
  const day = backedUpAt === undefined ? undefined : formatDay(language, dayOf(backedUpAt));
  const lines = words(lost);
  return (
    <Sheet title={t('lost.title')}>
      <Prose
        blocks={
          isNothing(lost)
            ? [paragraph(day === undefined ? t('lost.nothingYet') : t('lost.allInFile', { day }))]
            : [paragraph(day === undefined ? t('lost.all') : t('lost.since', { day })), list(lines)]
        }
      />
      {!isNothing(lost) && <ButtonLink href={paths.takeAway()}>{t('lost.save')}</ButtonLink>}
    </Sheet>
  );
}
