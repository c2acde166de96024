import type { Barrier } from '#domain/barrier/schema.ts';

/** What this room carries: of each barrier, what can stand ready in a plan. */
export type PlanBarrier = Pick<Barrier, 'id' | 'name' | 'feeling' | 'plan'>;
