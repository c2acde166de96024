import type { ItemChange } from '#domain/path/change.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Day } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Slope } from '#ui/slope/slope.tsx';

import { inWords } from './in-words.ts';

type MovedProps = {
  readonly questionnaire: Questionnaire;
  readonly row: ItemChange;
  readonly today: Day;
  readonly pictures: boolean;
  /** What became of it, in words. */
  readonly said: string;
};

/** One answer that moved: what was said when, what became of it, and the picture. */
export function Moved({ questionnaire, row, today, pictures, said }: MovedProps) {
  const t = useText('checks');
  const language = useLanguage();
  const { name, asked, first, latest, high, low, labelOf } = inWords(questionnaire, row);
  return (
    <>
      <Heading level={3}>{name}</Heading>
      <p>{whatWasSaid()}</p>
      <p>{said}</p>
      {pictures && (
        <Slope
          before={{ name: t('change.first'), ...first }}
          now={{ name: t('change.latest'), ...latest }}
          high={high}
          low={low}
          label={t('change.picture', { item: asked, before: first.words, now: latest.words, high, low })}
        />
      )}
      {row.between.length > 0 && (
        <Disclosure summary={t('change.between', { count: row.between.length })}>
          <ul>
            {row.between.map(({ day, code }, place) => (
              <li key={place}>{t('change.saidOn', { day: formatDay(language, day), said: labelOf(code) })}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );

  /** “On 3 March 2026 you said … Today you said …”: the days are what makes it a comparison with oneself. */
  function whatWasSaid(): string {
    const [before, now] = [first.words, latest.words];
    const firstDay = formatDay(language, row.first.day);
    if (row.first.day === row.latest.day) {
      return row.latest.day === today ? t('change.said.bothToday', { before, now }) : t('change.said.oneDay', { firstDay, before, now });
    }
    if (row.latest.day === today) return t('change.said.today', { firstDay, before, now });
    return t('change.said.days', { firstDay, before, latestDay: formatDay(language, row.latest.day), now });
  }
}
