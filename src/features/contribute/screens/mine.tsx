import { libraryFor } from '#domain/share/library-for.ts';
import type { Library } from '#domain/exchange/library-schema.ts';
import { readHanded } from '#domain/exchange/read-handed.ts';
import type { Contribution } from '#domain/record/telling-schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { SummaryList, type SummaryRow } from '#ui/summary-list/summary-list.tsx';

import { addressOf } from '../places.ts';

type MineProps = { readonly rows: readonly Contribution[]; readonly libraries: readonly Library[] };

/** What this person put forward, newest first. */
export function Mine({ rows, libraries }: MineProps) {
  const t = useText('contribute');
  const language = useLanguage();
  return (
    <>
      <Heading lead={rows.length === 0 ? t('mine.none') : t('mine.lead')}>{t('mine.title')}</Heading>
      <SummaryList
        emptyWords=""
        rows={rows.toReversed().map((row): SummaryRow => {
          const read = readHanded(row.file);
          const title = read.kind === 'ok' && read.file.format === 'cairn-contribution' ? read.file.story.title : undefined;
          const name = title ?? t('look.untitled');
          const day = formatDay(language, dayOf(row.madeAt));
          const { library: named } = row;
          const library = libraryFor(libraries, row)?.name ?? named;
          const standing = row.withdrawn !== undefined ? 'withdrawn' : row.handedOver !== undefined ? 'handed' : 'here';
          return {
            id: row.id,
            name,
            value: t(`mine.standing.${standing}`, { day, library }),
            change: {
              label: t('mine.open'),
              full: t('mine.openFull', { name }),
              href: addressOf({ screen: 'mine', at: 0, contribution: row.id }),
            },
          };
        })}
      />
      <Actions aside={<Link href={paths.myWords()}>{t('none.words')}</Link>}>
        <ButtonLink href={paths.contribute()}>{t('mine.new')}</ButtonLink>
      </Actions>
    </>
  );
}
