import { useState } from 'react';

import { changePlan, type PlanPatch } from '#domain/plan/plan.ts';
import type { Plan } from '#domain/record/schema.ts';
import type { WriteOutcome } from '#store/store.ts';
import { useEnvironment } from '#environment';
import { useStore } from '#store/react.tsx';
import { useKeeping } from '#walk/use-keeping.ts';
import { useSaving } from '#walk/use-saving.ts';

import { asSeen, unsaid } from './ready-words.ts';

export type PlanFields<T extends PlanPatch> = {
  readonly fields: T;
  readonly change: (patch: Partial<T>) => void;
  /** Keeps what stands on the screen, also what stood there ready; true when the person may go on. */
  readonly keep: () => Promise<boolean>;
  /** Whether it is kept, in words. */
  readonly status: string | undefined;
};

/** What was changed in this window and is not yet seen to be kept. `edits` counts the changes, `kept` how many of them were confirmed. */
type InHand<T> = { readonly own: Partial<T>; readonly edits: number; readonly kept: number };

/**
 * Fields of the plan on one screen. They keep themselves as they change; `undefined` takes a field out of the plan.
 *
 * The plan may be open in a second window. So `standing` is what is kept now, read again at each change, and every field follows it
 * but those that were changed here; and only those are written. A window that has not heard of the other never writes over it.
 */
export function usePlanFields<T extends PlanPatch>(standing: T): PlanFields<T> {
  const store = useStore();
  const { now } = useEnvironment();
  const [inHand, hold] = useState<InHand<T>>({ own: {}, edits: 0, kept: 0 });
  const { save, words } = useSaving();
  const { own, edits, kept } = inHand;
  const fields: T = { ...standing, ...own };

  // While a write is under way, what is read may be older than what stands here, and look the same.
  const waiting = kept === edits ? differing(own, standing) : own;
  if (Object.keys(waiting).length < Object.keys(own).length) hold({ own: waiting, edits, kept });

  async function write(upTo: number): Promise<WriteOutcome> {
    const outcome = await store.plan.change((old) => {
      const patch = asSeen({ ...unsaid(old, fields), ...own });
      return old !== undefined && Object.keys(patch).length === 0 ? old : changePlan(old, patch, now());
    });
    if (outcome.kind === 'saved' || outcome.kind === 'not-kept') hold((old) => ({ ...old, kept: Math.max(old.kept, upTo) }));
    return outcome;
  }

  const status = useKeeping(edits, write);
  return {
    fields,
    change: (patch) => hold((old) => ({ ...old, own: { ...old.own, ...patch }, edits: old.edits + 1 })),
    keep: () => save(() => store.plan.change((old) => changePlan(old, asSeen(fields), now()))),
    status: words ?? status,
  };
}

function differing<T extends Partial<Plan>>(own: Partial<T>, standing: T): Partial<T> {
  const names = Object.keys(own) as (keyof T)[];
  return Object.fromEntries(names.filter((name) => own[name] !== standing[name]).map((name) => [name, own[name]])) as Partial<T>;
}
