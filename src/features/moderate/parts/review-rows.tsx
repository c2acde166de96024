import { useText } from '#i18n/react.tsx';
import { finishedLooks, sameName } from '#domain/review/review.ts';
import { readReview } from '#domain/review/read-review.ts';
import type { Review } from '#domain/record/telling-schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { useEnvironment } from '#environment';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { SummaryList, type SummaryRow } from '#ui/summary-list/summary-list.tsx';

import type { DeskData } from '../desk.ts';
import { standingOf } from '../standing.ts';

type ReviewRowsProps = { readonly rows: readonly Review[]; readonly data: DeskData; readonly by: string };

/** After so many in a day, a word about stopping: reading hard things wears people out before they notice. */
const manyInADay = 4;

/** The reviews that lie on this device. */
export function ReviewRows({ rows, by }: ReviewRowsProps) {
  const t = useText('moderate');
  const language = useLanguage();
  const { today } = useEnvironment();
  const opened = rows.map((row) => ({ row, read: readReview(row.file) }));
  const now = today();
  const mine = opened.filter(
    ({ read }) =>
      read.kind === 'ok' && read.review.log.some((line) => line.act === 'looked' && dayOf(line.at) === now && sameName(line.by, by)),
  ).length;
  return (
    <>
      <Heading level={2}>{t('rows.title')}</Heading>
      {mine >= manyInADay && (
        <Note>
          <p>{t('rows.many', { count: mine })}</p>
        </Note>
      )}
      {rows.length === 0 ? (
        <p className="soft">{t('rows.none')}</p>
      ) : (
        <SummaryList
          emptyWords=""
          rows={opened.map(({ row, read }): SummaryRow => {
            const title = read.kind === 'ok' ? (read.contribution.story.title ?? t('rows.untitled')) : t('rows.damaged');
            return {
              id: row.id,
              name: title,
              value:
                read.kind === 'ok'
                  ? t('rows.standing', {
                      standing: t(`standing.${standingOf(read.review)}`),
                      looks: t('rows.looks', { count: finishedLooks(read.review).length }),
                      day: formatDay(language, dayOf(row.changedAt)),
                    })
                  : t('rows.damagedAbout'),
              change: { label: t('rows.open'), full: t('rows.openFull', { title }), href: `${paths.moderate()}?r=${row.id}` },
            };
          })}
        />
      )}
    </>
  );
}
