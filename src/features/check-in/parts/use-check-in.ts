import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

import type { CheckIn, Choices, Mood, Piece, Plan, Reading, Settings } from '#domain/record/schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { useEnvironment } from '#environment';
import { useStore, useWatch } from '#store/react.tsx';
import type { WriteOutcome } from '#store/store.ts';
import { readDueInput } from '#walk/due-input.ts';

import { visitOf, type Visit } from '../visit.ts';

export const steps = [
  'mood',
  'answer',
  'then',
  'came',
  'why',
  'badly',
  'next',
  'smaller',
  'onward',
  'feeling',
  'later',
  'wait',
  'end',
] as const;
export type Step = (typeof steps)[number];

/** One visit: what is known about it, and going on in it. */
export type CheckInWalk = {
  readonly visit: Visit;
  readonly step: Step;
  readonly today: string;
  readonly plan: Plan | undefined;
  readonly choices: Choices;
  readonly settings: Settings;
  readonly readings: readonly Reading[];
  readonly pieces: readonly Piece[];
  /** How the person said they are, today. */
  readonly mood: Mood['mood'];
  readonly checkIns: readonly CheckIn[];
  /** What the screen before hands to this one, in the address: the reason why it went badly. */
  readonly why: string | null;
  readonly go: (step: Step, why?: string) => void;
  readonly keep: (answer: CheckIn['answer'], more?: Pick<CheckIn, 'next' | 'laterOn'>) => Promise<WriteOutcome>;
};

/** `opening` while the store opens; `nothing` when there is nothing to ask. */
export type CheckInState =
  { readonly kind: 'opening' } | { readonly kind: 'nothing' } | { readonly kind: 'walk'; readonly walk: CheckInWalk };

export function useCheckIn(): CheckInState {
  const store = useStore();
  const environment = useEnvironment();
  const [query, setQuery] = useSearchParams();
  const [today, setToday] = useState<string>();
  // The answer just given, before the store has been read again: the next screen must not open on the one before it.
  const [given, note] = useState<CheckIn>();
  useEffect(() => {
    // The day may change while the page lies open.
    const look = () => setToday(environment.today());
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [environment]);
  const kept = useWatch(async (drawers) => {
    const [input, choices, settings, readings, pieces, moods] = await Promise.all([
      readDueInput(drawers, environment.today()),
      drawers.choices.read(),
      drawers.settings.read(),
      drawers.readings.all(),
      drawers.pieces.all(),
      drawers.moods.all(),
    ]);
    return { ...input, choices: choices ?? {}, settings: settings ?? {}, readings, pieces, moods };
  }, []);
  if (kept === undefined || today === undefined) return { kind: 'opening' };
  const found = visitOf({ ...kept, today }, query.get('day'));
  if (found === undefined) return { kind: 'nothing' };
  const visit: Visit = given?.day === found.day ? { ...found, before: given } : found;
  const named = steps.find((step) => step === query.get('s')) ?? 'mood';
  return {
    kind: 'walk',
    walk: {
      ...kept,
      visit,
      today,
      // What follows an answer needs the answer: an address from elsewhere begins at the question.
      step: visit.before === undefined && named !== 'mood' ? 'answer' : named,
      mood: kept.moods.findLast(({ when, at }) => when === 'check-in' && dayOf(at) === today)?.mood ?? null,
      why: query.get('why'),
      go: (step, why) => setQuery({ day: String(visit.day), s: step, ...(why === undefined ? {} : { why }) }),
      async keep(answer, more) {
        const row: CheckIn = {
          id: visit.before?.id ?? environment.newId(),
          day: visit.day,
          dueOn: visit.before?.dueOn ?? visit.dueOn,
          answer,
          ...more,
          at: environment.now(),
        };
        const outcome = await store.checkIns.save(row);
        if (outcome.kind === 'saved' || outcome.kind === 'not-kept') note(row);
        return outcome;
      },
    },
  };
}
