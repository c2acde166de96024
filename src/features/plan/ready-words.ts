import { pickedBarrier } from '#domain/barrier/picked.ts';
import type { Choices, Plan } from '#domain/record/schema.ts';

import type { PlanBarrier } from './plan-data.ts';

/** What can stand ready in the plan, from what the person picked in “what is in the way”. */
export type ReadyWords = {
  /** In the person’s own words where they gave any. */
  readonly obstacle: string;
  readonly feeling: string;
  /** Things to do then; empty where the list has none that fit. */
  readonly acts: readonly string[];
  readonly branch: 'social' | 'practical' | 'either';
};

export function readyWords(choices: Choices | undefined, barriers: readonly PlanBarrier[]): ReadyWords {
  const picked = pickedBarrier(choices);
  if (picked?.kind === 'own') return { obstacle: picked.text.trim(), feeling: '', acts: [], branch: picked.branch ?? 'either' };
  const barrier = barriers.find(({ id }) => id === picked?.id);
  if (barrier === undefined) return { obstacle: '', feeling: '', acts: [], branch: 'either' };
  return { obstacle: barrier.name, feeling: barrier.feeling, acts: barrier.plan, branch: choices?.branch ?? 'either' };
}

/**
 * The person’s own line for what is in the way, where the field does not hold it: somebody may have marked it in their telling
 * after the plan was begun. It is offered beside the field, and never takes the place of what stands there.
 */
export function ownLine(choices: Choices | undefined, field: string): string | undefined {
  const picked = pickedBarrier(choices);
  const line = picked?.kind === 'own' ? picked.text.trim() : '';
  return line === '' || field.includes(line) ? undefined : line;
}

/**
 * A field that was seen and left empty is kept as one blank: otherwise what stands ready would come back into it, against the
 * person’s wish. Whoever reads the plan takes a blank for nothing.
 */
const leftEmpty = ' ';

/** What stands in a field: what was kept, or what is ready as long as nobody has been there. */
export function standing(kept: string | undefined, ready: string): string {
  if (kept === undefined || kept === '') return ready;
  return kept === leftEmpty ? '' : kept;
}

/** Fields as they are kept once the person has seen them. */
export function asSeen<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value === '' ? leftEmpty : value])) as T;
}

/** Of the fields on a screen, those that stand there ready and that the plan says nothing about yet. */
export function unsaid<T extends Partial<Plan>>(plan: Plan | undefined, fields: T): Partial<T> {
  const names = Object.keys(fields) as (keyof T & keyof Plan)[];
  const open = names.filter((name) => fields[name] !== undefined && (plan?.[name] ?? '') === '');
  return Object.fromEntries(open.map((name) => [name, fields[name]])) as Partial<T>;
}

/** How, as far as the person said how they would rather get in touch. */
export function readyChannel(talkBy: Choices['talkBy']): Plan['channel'] {
  switch (talkBy) {
    case 'call':
    case 'text':
    case 'in-person':
      return talkBy;
    case 'any':
    case undefined:
      return undefined;
  }
}
