import { useState } from 'react';

import { changePlan, type PlanPatch } from '#domain/plan/plan.ts';
import type { WriteOutcome } from '#store/store.ts';
import { useEnvironment } from '#environment';
import { useStore } from '#store/react.tsx';
import { useKeeping } from '#walk/use-keeping.ts';
import { useSaving } from '#walk/use-saving.ts';

import { asSeen } from './ready-words.ts';

export type PlanFields<T extends PlanPatch> = {
  readonly fields: T;
  readonly change: (patch: Partial<T>) => void;
  /** Keeps what stands on the screen, also what stood there ready; true when the person may go on. */
  readonly keep: () => Promise<boolean>;
  /** Whether it is kept, in words. */
  readonly status: string | undefined;
};

/** Fields of the plan on one screen. They keep themselves as they change; `undefined` takes a field out of the plan. */
export function usePlanFields<T extends PlanPatch>(initial: T): PlanFields<T> {
  const store = useStore();
  const { now } = useEnvironment();
  const [fields, hold] = useState(initial);
  const { save, words } = useSaving();

  function write(patch: T): Promise<WriteOutcome> {
    return store.plan.change((old) => changePlan(old, asSeen(patch), now()));
  }

  const status = useKeeping(fields, write);
  return {
    fields,
    change: (patch) => hold((old) => ({ ...old, ...patch })),
    keep: () => save(() => write(fields)),
    status: words ?? status,
  };
}
