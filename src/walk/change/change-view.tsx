import { useState } from 'react';

import type { Comparison, ItemChange } from '#domain/path/change.ts';
import type { Day } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';
import { Table } from '#ui/table/table.tsx';

import { inWords, moved } from './in-words.ts';
import { Moved } from './moved.tsx';

type ChangeViewProps = { readonly comparisons: readonly Comparison[]; readonly today: Day; readonly onHide: () => void };

/** Words first, then one small picture for each source that moved, then all of it as a table. No totals, and no colour that judges. */
export function ChangeView({ comparisons, today, onHide }: ChangeViewProps) {
  const t = useText('checks');
  const [pictures, show] = useState(true);
  const any = comparisons.some(({ sources, noOne }) => [...sources, ...noOne].some(moved));
  return (
    <>
      <ButtonRow>
        {any && (
          <Button look="quiet" onClick={() => show(!pictures)}>
            {pictures ? t('change.hidePictures') : t('change.showPictures')}
          </Button>
        )}
        <Button look="quiet" onClick={onHide}>
          {t('change.hide')}
        </Button>
      </ButtonRow>
      {comparisons.map((comparison) => (
        <Compared key={comparison.questionnaire.facts.id} comparison={comparison} today={today} pictures={pictures} />
      ))}
      <p className="soft small">{t('change.only')}</p>
    </>
  );
}

type ComparedProps = { readonly comparison: Comparison; readonly today: Day; readonly pictures: boolean };

function Compared({ comparison, today, pictures }: ComparedProps) {
  const t = useText('checks');
  const { questionnaire, sources, noOne, reworded } = comparison;
  const { words } = questionnaire;
  const shared = { questionnaire, today, pictures };
  return (
    <section>
      {(sources.length > 0 || noOne.length === 0) && (
        <Heading level={2} lead={words.stem?.replace('{item}', '…')}>
          {words.title}
        </Heading>
      )}
      {sources.filter(moved).map((row) => (
        <Moved key={row.item} {...shared} row={row} said={t(`change.source.${row.change}`)} />
      ))}
      <Same comparison={comparison} rows={sources.filter((row) => !moved(row))} />
      {noOne.length > 0 && (
        <Heading level={2} lead={t('change.noOne.lead')}>
          {t('change.noOne.title')}
        </Heading>
      )}
      {noOne.filter(moved).map((row) => (
        <Moved key={row.item} {...shared} row={row} said={t(`change.noOne.${row.change}`)} />
      ))}
      <Same comparison={comparison} rows={noOne.filter((row) => !moved(row))} />
      {reworded && <p>{t('change.reworded', { title: words.title })}</p>}
      {sources.length + noOne.length > 0 && <AsTable comparison={comparison} />}
    </section>
  );
}

type SameProps = { readonly comparison: Comparison; readonly rows: readonly ItemChange[] };

/** Within one step is noise for one person: these share one line of words, and a picture would show a slope where there is none. */
function Same({ comparison, rows }: SameProps) {
  const t = useText('checks');
  if (rows.length === 0) return null;
  return (
    <>
      <Heading level={3} lead={t('change.source.about-the-same')}>
        {t('change.same')}
      </Heading>
      <SummaryList
        emptyWords=""
        rows={rows.map((row) => {
          const { name, first, latest } = inWords(comparison.questionnaire, row);
          const value =
            first.words === latest.words
              ? t('change.sameAgain', { now: latest.words })
              : t('change.sameNear', { before: first.words, now: latest.words });
          return { id: row.item, name, value };
        })}
      />
    </>
  );
}

/** Every answer with its day, one below the other: as many waves as there are fit a narrow phone so. */
function AsTable({ comparison }: { readonly comparison: Comparison }) {
  const t = useText('checks');
  const language = useLanguage();
  const { questionnaire, sources, noOne } = comparison;
  return (
    <Disclosure summary={t('change.table')}>
      <Table
        caption={t('change.caption')}
        columns={[t('change.asked'), t('change.day'), t('change.answer')]}
        rows={[...sources, ...noOne].flatMap((row) => {
          const { name, labelOf } = inWords(questionnaire, row);
          return [row.first, ...row.between, row.latest].map(({ day, code }) => [name, formatDay(language, day), labelOf(code)]);
        })}
      />
    </Disclosure>
  );
}
