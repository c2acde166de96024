import { useEffect, useState } from 'react';

import { useEnvironment } from '#environment';
import { useWatch } from '#store/react.tsx';

import { standingOf } from '../standing.ts';
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
  useEffect(() => {
    if (kept === undefined || today === undefined) return;
    const standing = standingOf({ ...kept, today });
    onView(standing.kind === 'newcomer' ? newcomer : returning(standing));
    // The two views are made of words that do not change while the page is open.
  }, [kept, today, onView]);
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
