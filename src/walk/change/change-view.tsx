import { useState } from 'react';

import type { SourceChange } from '#domain/path/change.ts';
import { headingOf } from '#domain/questionnaire/heading.ts';
import { optionsOf } from '#domain/questionnaire/progress.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Slope } from '#ui/slope/slope.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';
import { Table } from '#ui/table/table.tsx';

import type { Comparison } from './comparisons.ts';

/** Words first, then one small picture for each source that moved, then all of it as a table. No totals, and no colour that judges. */
export function ChangeView({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const t = useText('checks');
  const [pictures, show] = useState(true);
  const any = comparisons.some(({ changes }) => [...changes.sources, ...changes.noOne].some(moved));
  return (
    <>
      {any && (
        <Button look="quiet" onClick={() => show(!pictures)}>
          {pictures ? t('change.hidePictures') : t('change.showPictures')}
        </Button>
      )}
      {comparisons.map((comparison) => (
        <Compared key={comparison.questionnaire.facts.id} comparison={comparison} pictures={pictures} />
      ))}
    </>
  );
}

function Compared({ comparison, pictures }: { readonly comparison: Comparison; readonly pictures: boolean }) {
  const t = useText('checks');
  const language = useLanguage();
  const { questionnaire, before, after, changes } = comparison;
  const { words } = questionnaire;
  const when = t('change.when', {
    earlier: t(`change.waves.${before.wave}`),
    earlierDay: formatDay(language, dayOf(before.startedAt)),
    later: t(`change.waves.${after.wave}`),
    laterDay: formatDay(language, dayOf(after.startedAt)),
  });
  return (
    <section>
      {changes.sources.length > 0 && (
        <Heading level={2} over={when} lead={words.stem?.replace('{item}', '…')}>
          {words.title}
        </Heading>
      )}
      {changes.sources.filter(moved).map((row) => (
        <Row key={row.item} questionnaire={questionnaire} row={row} pictures={pictures} said={t(`change.source.${row.change}`)} />
      ))}
      <Same questionnaire={questionnaire} rows={changes.sources.filter((row) => !moved(row))} />
      {changes.noOne.length > 0 && (
        <Heading level={2} over={changes.sources.length > 0 ? undefined : when} lead={t('change.noOne.lead')}>
          {t('change.noOne.title')}
        </Heading>
      )}
      {changes.noOne.filter(moved).map((row) => (
        <Row key={row.item} questionnaire={questionnaire} row={row} pictures={pictures} said={t(`change.noOne.${row.change}`)} />
      ))}
      <Same questionnaire={questionnaire} rows={changes.noOne.filter((row) => !moved(row))} />
      <Disclosure summary={t('change.table')}>
        <Table
          caption={t('change.caption')}
          columns={[t('change.asked'), t('change.before'), t('change.now')]}
          rows={[...changes.sources, ...changes.noOne].map((row) => {
            const { name, from, to } = inWords(questionnaire, row);
            return [name, from.words, to.words];
          })}
        />
      </Disclosure>
    </section>
  );
}

function moved({ change }: SourceChange): boolean {
  return change !== 'about-the-same';
}

type SameProps = { readonly questionnaire: Questionnaire; readonly rows: readonly SourceChange[] };

/** Within one step is noise for one person: these share one line of words, and a picture would show a slope where there is none. */
function Same({ questionnaire, rows }: SameProps) {
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
          const { name, from, to } = inWords(questionnaire, row);
          const value =
            from.words === to.words
              ? t('change.sameAgain', { now: to.words })
              : t('change.sameNear', { before: from.words, now: to.words });
          return { id: row.item, name, value };
        })}
      />
    </>
  );
}

type RowProps = {
  readonly questionnaire: Questionnaire;
  readonly row: SourceChange;
  readonly pictures: boolean;
  /** What became of it, in words. */
  readonly said: string;
};

function Row({ questionnaire, row, pictures, said }: RowProps) {
  const t = useText('checks');
  const { name, asked, from, to, high, low } = inWords(questionnaire, row);
  return (
    <>
      <Heading level={3}>{name}</Heading>
      <p>{t('change.said', { before: from.words, now: to.words })}</p>
      <p>{said}</p>
      {pictures && (
        <Slope
          before={{ name: t('change.before'), ...from }}
          now={{ name: t('change.now'), ...to }}
          high={high}
          low={low}
          label={t('change.picture', { item: asked, before: from.words, now: to.words, high, low })}
        />
      )}
    </>
  );
}

/** One row in the words that were on screen, with the heights of both answers between the ends of their scale (0 to 1). */
function inWords(questionnaire: Questionnaire, { item: id, before, after }: SourceChange) {
  const { facts, words } = questionnaire;
  const item = facts.items.find((candidate) => candidate.id === id);
  const options = item === undefined ? [] : optionsOf(facts, item);
  const labels = item?.options === undefined ? undefined : words.optionSets[item.options];
  const labelOf = (code: number | undefined) => labels?.[String(code)] ?? String(code ?? '');
  const pointOf = (code: number) => ({
    words: labelOf(code),
    at: options.findIndex((option) => option.code === code) / Math.max(options.length - 1, 1),
  });
  const heading = headingOf(questionnaire, id);
  return {
    name: words.items[id] ?? id,
    asked: `${heading.before}${heading.item}${heading.after}`,
    from: pointOf(before),
    to: pointOf(after),
    high: labelOf(options.at(-1)?.code),
    low: labelOf(options[0]?.code),
  };
}
