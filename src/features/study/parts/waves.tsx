import { useEffect, useState } from 'react';

import type { Enrolment } from '#domain/record/schema.ts';
import { ownSittings } from '#domain/study/enrolment.ts';
import type { Day } from '#domain/time/day.ts';
import { useEnvironment } from '#environment';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useWatch } from '#store/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink } from '#ui/link/link.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';

import { Reminders } from '#walk/reminders.tsx';

import { waveRows, type WaveRow } from './wave-rows.ts';

/** The questions of the study with their days in words, and a calendar file for those to come. */
export function Waves({ enrolment }: { readonly enrolment: Enrolment }) {
  const t = useText('study');
  const wordsFor = useStandingWords();
  const { today } = useEnvironment();
  const [day, setDay] = useState<Day | undefined>(undefined);
  useEffect(() => {
    const look = () => setDay(today());
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [today]);
  const kept = useWatch(
    async ({ progress, plan, sittings }) => {
      const [walked, planned, sat] = await Promise.all([progress.read(), plan.read(), sittings.all()]);
      return { progress: walked, plan: planned, sittings: ownSittings(enrolment, sat) };
    },
    [enrolment],
  );
  if (kept === undefined || day === undefined) return null;
  const { schedule } = enrolment.study.plan;
  const input = { ...kept, baselineBefore: enrolment.baselineBefore };
  const rows = waveRows({ schedule, ...input }, day);
  const open = rows.find(({ standing: { kind } }) => kind === 'first-steps' || kind === 'now' || kind === 'late');
  return (
    <section>
      <Heading level={2}>{t('mine.waves.title')}</Heading>
      <SummaryList emptyWords="" rows={rows.map((row) => ({ id: row.wave.id, name: nameOf(row, rows), value: wordsFor(row) }))} />
      {open !== undefined && (
        <ButtonLink href={open.wave.kind === 'baseline' ? paths.stone('first-check') : paths.followUp(open.wave.id)}>
          {t('mine.waves.answer')}
        </ButtonLink>
      )}
      <Reminders
        kept={{ schedule, ...input }}
        today={day}
        seed={enrolment.code === '' ? undefined : `${enrolment.study.plan.id} ${enrolment.code}`}
      />
    </section>
  );

  function nameOf({ wave, number }: WaveRow, all: readonly WaveRow[]): string {
    if (wave.kind === 'baseline' || wave.kind === 'post') return t(`mine.waves.names.${wave.kind}`);
    return all.filter((one) => one.number > 0).length === 1
      ? t('mine.waves.names.followUp')
      : t('mine.waves.names.followUpNumber', { number });
  }
}

function useStandingWords(): (row: WaveRow) => string {
  const t = useText('study');
  const language = useLanguage();
  return ({ standing }) => {
    switch (standing.kind) {
      case 'done':
        return standing.on === undefined ? t('mine.waves.done') : t('mine.waves.doneOn', { day: formatDay(language, standing.on) });
      case 'now':
        return t('mine.waves.now');
      case 'first-steps':
        return t('mine.waves.nowFirst');
      case 'at-the-end':
        return t('mine.waves.post');
      case 'gone':
        return t('mine.waves.gone');
      case 'late':
        return t('mine.waves.late', { day: formatDay(language, standing.dueOn) });
      case 'on':
        return t('mine.waves.on', { day: formatDay(language, standing.dueOn), from: formatDay(language, standing.opensOn, 'weekday') });
      case 'after':
        return t(standing.from === 'baseline' ? 'mine.waves.afterBaseline' : 'mine.waves.afterPath', { count: standing.days });
    }
  };
}
