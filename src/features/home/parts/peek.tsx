import { useEffect, useEffectEvent, useState } from 'react';

import { useEnvironment } from '#environment';
import { useWatch } from '#store/react.tsx';

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
  const kept = useWatch(async ({ progress, plan, sittings, checkIns }) => {
    const [walked, planned, sat, answered] = await Promise.all([progress.read(), plan.read(), sittings.all(), checkIns.all()]);
    return { progress: walked, plan: planned, sittings: sat, checkIns: answered };
  }, []);
  // The words of the views are the same all the time the page is open: only what was kept, and the day, make another view.
  const show = useEffectEvent((standing: Standing) => onView(standing.kind === 'newcomer' ? newcomer : returning(standing)));
  useEffect(() => {
    if (kept !== undefined && today !== undefined) show(standingOf({ ...kept, today }));
  }, [kept, today]);
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
