import type { Plan } from '#domain/record/schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';

import { ifThenWords, stepWords } from './plan-words.ts';

type RowId = 'step' | 'channel' | 'sentence' | 'obstacle' | 'ifThen' | 'wish' | 'outcome';

/** One part of the plan: on the page, and in what is copied, shared or printed. Without `screen` there is nothing to change. */
export type PlanRow = { readonly name: string; readonly value: string } & (
  { readonly id: RowId; readonly screen: string } | { readonly id: 'signed'; readonly screen?: undefined }
);

/** The parts of a plan in order. An empty value was left open; the signature is there only when somebody signed. */
export function usePlanRows(): (plan: Plan) => readonly PlanRow[] {
  const t = useText('plan');
  const language = useLanguage();
  return (plan) => {
    const { channel, sentence = '', signed } = plan;
    const rows = [
      { id: 'step', value: stepWords(t, language, plan) ?? '', screen: 'when' },
      { id: 'channel', value: channel === undefined ? '' : t(`how.channels.${channel}`), screen: 'how' },
      { id: 'sentence', value: sentence.trim(), screen: 'how' },
      { id: 'obstacle', value: plan.obstacle.trim(), screen: 'obstacle' },
      { id: 'ifThen', value: ifThenWords(t, plan) ?? '', screen: 'if-then' },
      { id: 'wish', value: plan.wish.trim(), screen: 'wish' },
      { id: 'outcome', value: plan.outcome.trim(), screen: 'outcome' },
    ] as const;
    const below = {
      id: 'signed',
      name: t('rows.signed'),
      value: signed === undefined ? '' : t('done.signedBy', { name: signed.name, day: formatDay(language, dayOf(signed.at)) }),
    } as const;
    return [...rows.map((row) => ({ ...row, name: t(`rows.${row.id}`) })), ...(signed === undefined ? [] : [below])];
  };
}

/** The plan as it is copied or shared: what was decided, and nothing that was left open. */
export function textOfRows(rows: readonly PlanRow[]): string {
  return rows
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}\n${value}`)
    .join('\n\n');
}
