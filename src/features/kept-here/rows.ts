import { hasPlan } from '#domain/plan/plan.ts';
import type { KeptRows } from '#domain/kept/since.ts';
import type { Moment } from '#domain/record/schema.ts';
import type { Store } from '#store/store.ts';

export type Looked = {
  readonly rows: KeptRows;
  readonly backedUpAt: Moment | undefined;
  readonly persistAsked: Moment | undefined;
};

/** Everything but the sound, which weighs the most and would say nothing more. Rows that cannot be opened are left out. */
export async function lookAtRows(store: Store): Promise<Looked> {
  const [settings, plan] = await Promise.all([store.settings.read(), store.plan.read()]);
  const [pieces, recordings, sittings, moods, readings, rungs, checkIns] = await Promise.all([
    store.pieces.all(),
    store.recordings.all(),
    store.sittings.all(),
    store.moods.all(),
    store.readings.all(),
    store.rungs.all(),
    store.checkIns.all(),
  ]);
  const [received, handOvers, contributions, reviews, lists, enrolments] = await Promise.all([
    store.received.all(),
    store.handOvers.all(),
    store.contributions.all(),
    store.reviews.all(),
    store.lists.all(),
    store.enrolments.all(),
  ]);
  const held = hasPlan(plan) ? plan : undefined;
  return {
    rows: {
      pieces,
      recordings,
      sittings,
      moods,
      readings,
      plan: held,
      rungs,
      checkIns,
      received,
      handOvers,
      contributions,
      reviews,
      lists,
      enrolments,
    },
    backedUpAt: settings?.backedUpAt,
    persistAsked: settings?.persistAsked,
  };
}
