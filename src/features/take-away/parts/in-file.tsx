import type { Comparison, Standing } from '#domain/backup/compare.ts';
import type { LeftOut } from '#domain/backup/merge.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { Note } from '#ui/note/note.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';

import type { FoundInFile } from '../read-file.ts';

const groups = ['texts', 'answers', 'plan', 'recordings'] as const;
const standings = ['fresh', 'same', 'newerInFile', 'newerHere'] as const;

type InFileProps = { readonly found: FoundInFile; readonly comparison: Comparison; readonly leftOut: LeftOut };

/** What is in the file and how it stands to what is here, in words and numbers. */
export function InFile({ found, comparison, leftOut }: InFileProps) {
  const t = useText('backup');
  const language = useLanguage();
  const { span, nothingHere } = comparison;

  function countsOf(standing: Standing): string {
    if (nothingHere) return t('review.inFile', { count: standing.inFile });
    const told = standings.filter((one) => standing[one] > 0).map((one) => t(`review.${one}`, { count: standing[one] }));
    return [t('review.inFile', { count: standing.inFile }), ...told].join(' ');
  }

  return (
    <>
      <SummaryList
        emptyWords={t('review.none')}
        rows={groups.map((group) => ({
          id: group,
          name: t(`review.${group}`),
          ...(comparison[group].inFile === 0 ? {} : { value: countsOf(comparison[group]) }),
        }))}
      />
      {span !== undefined && (
        <p>{t('review.span', { from: formatDay(language, dayOf(span.from)), to: formatDay(language, dayOf(span.to)) })}</p>
      )}
      {(found.changed || found.damaged > 0 || leftOut.studies > 0 || leftOut.sittings > 0) && (
        <Note>
          {found.changed && <p>{t('review.changed')}</p>}
          {found.damaged > 0 && <p>{t('review.damaged', { count: found.damaged })}</p>}
          {leftOut.studies > 0 && <p>{t('review.studies')}</p>}
          {leftOut.sittings > 0 && <p>{t('review.sittings', { count: leftOut.sittings })}</p>}
        </Note>
      )}
    </>
  );
}
