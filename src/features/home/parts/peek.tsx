import { useEffect, useEffectEvent, useState } from 'react';

import { currentEnrolment } from '#domain/study/enrolment.ts';
import { useEnvironment } from '#environment';
import { useStore, useWatch } from '#store/react.tsx';
import { readDueInput } from '#walk/due-input.ts';
import { settleStudy } from '#walk/study/settle-study.ts';

import { standingOf, type Standing } from '../standing.ts';
import { useReturningView } from './use-returning-view.ts';
import type { View } from './view.ts';

type PeekProps = { readonly newcomer: View; readonly onView: (view: View) => void };

/**
 * Looks into the store and says what home shows. It draws nothing itself, and its code comes after the page is awake: the
 * page of a newcomer does not wait for what only somebody who returns needs.
 */
export function Peek({ newcomer, onView }: PeekProps) {
  const today = useToday();
  const returning = useReturningView();
  const store = useStore();
  const environment = useEnvironment();
  const kept = useWatch(
    async (drawers) => {
      if (today === undefined) return undefined;
      const enrolment = currentEnrolment(await drawers.enrolments.all());
      return { input: await readDueInput(drawers, today), inStudy: enrolment !== undefined };
    },
    [today],
  );
  // What a closed page or a full phone left half done is done now, and a waiting list that has come to its end is opened.
  useEffect(() => {
    if (today !== undefined) void settleStudy(store, environment);
  }, [store, environment, today]);
  // The words of the views are the same all the time the page is open: only what was kept, and the day, make another view.
  const show = useEffectEvent((standing: Standing, inStudy: boolean) =>
    onView(standing.kind === 'newcomer' ? newcomer : returning(standing, inStudy)),
  );
  useEffect(() => {
    if (kept !== undefined) show(standingOf(kept.input), kept.inStudy);
  }, [kept]);
  return null;
}

/** Today, also for a page that was left open overnight. */
function useToday(): string | undefined {
  const environment = useEnvironment();
  const [today, setToday] = useState<string>();
  useEffect(() => {
    const look = () => setToday(environment.today());
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [environment]);
  return today;
}
