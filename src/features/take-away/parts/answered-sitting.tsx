import { stemAlone } from '#domain/questionnaire/heading.ts';
import { optionsOf } from '#domain/questionnaire/progress.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/schema.ts';
import { standingOf } from '#domain/questionnaire/sitting.ts';
import type { StandingState } from '#domain/questionnaire/answers.ts';
import type { Sitting } from '#domain/record/schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';

type AnsweredSittingProps = {
  readonly sitting: Sitting;
  /** The very words that were seen; undefined when this build does not hold them. */
  readonly questionnaire: Questionnaire | undefined;
};

/** One set of questions as it was answered, in its own words: no score, no judgement. */
export function AnsweredSitting({ sitting, questionnaire }: AnsweredSittingProps) {
  const t = useText('answers');
  const language = useLanguage();
  const day = formatDay(language, dayOf(sitting.finishedAt ?? sitting.startedAt));
  const over = t(sitting.finishedAt === undefined ? 'sitting.overOpen' : 'sitting.over', { day });
  if (questionnaire === undefined) {
    return (
      <section>
        <Heading level={2} over={over}>
          {sitting.questionnaire}
        </Heading>
        <p>{t('sitting.unknown')}</p>
      </section>
    );
  }
  const { facts, words } = questionnaire;
  const standing = standingOf(sitting, facts);
  const shown = facts.items.filter((item) => (standing.get(item.id)?.kind ?? 'not-shown') !== 'not-shown');
  return (
    <section lang={questionnaire.language}>
      <Heading level={2} over={over} lead={stemAlone(words.stem)}>
        {words.title}
      </Heading>
      <SummaryList
        rows={shown.map((item) => {
          const value = valueOf(item, standing.get(item.id));
          return { id: item.id, name: words.items[item.id], ...(value === undefined ? {} : { value }) };
        })}
        emptyWords={t('sitting.empty')}
      />
    </section>
  );

  function valueOf(item: Item, state: StandingState | undefined): string | undefined {
    switch (state?.kind) {
      case 'declined':
        return t('sitting.declined');
      case 'not-applicable':
        return t('sitting.notMine');
      case 'answered':
        return item.kind === 'date' ? formatDay(language, String(state.value)) : (optionWords(item, state.value) ?? String(state.value));
      case 'missing':
      case 'not-shown':
      case undefined:
        return undefined;
    }
  }

  function optionWords(item: Item, value: number | string): string | undefined {
    const known = optionsOf(facts, item).some((option) => option.code === value);
    return known && item.options !== undefined ? words.optionSets[item.options]?.[String(value)] : undefined;
  }
}
