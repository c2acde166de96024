import { hasPlan } from '#domain/plan/plan.ts';
import type { KeptRows } from '#domain/kept/since.ts';
import type { Moment } from '#domain/record/schema.ts';
import type { ManyDrawer, Store } from '#store/store.ts';

export type Looked = {
  readonly rows: KeptRows;
  /** How many rows lie here that cannot be opened any more. They stay, and no file has them. */
  readonly unreadable: number;
  readonly backedUpAt: Moment | undefined;
  readonly persistAsked: Moment | undefined;
};

/** Everything but the sound, which weighs the most and would say nothing more. */
export async function lookAtRows(store: Store): Promise<Looked> {
  const [settings, plan] = await Promise.all([store.settings.read(), store.plan.read()]);
  const [pieces, recordings, sittings, moods, readings, rungs, checkIns] = await Promise.all([
    lookInto(store.pieces),
    lookInto(store.recordings),
    lookInto(store.sittings),
    lookInto(store.moods),
    lookInto(store.readings),
    lookInto(store.rungs),
    lookInto(store.checkIns),
  ]);
  const [received, handOvers, contributions, reviews, lists, enrolments] = await Promise.all([
    lookInto(store.received),
    lookInto(store.handOvers),
    lookInto(store.contributions),
    lookInto(store.reviews),
    lookInto(store.lists),
    lookInto(store.enrolments),
  ]);
  const walked = [pieces, recordings, sittings, moods, readings, rungs, checkIns];
  const handed = [received, handOvers, contributions, reviews, lists, enrolments];
  const held = hasPlan(plan) ? plan : undefined;
  return {
    rows: {
      pieces: pieces.rows,
      recordings: recordings.rows,
      sittings: sittings.rows,
      moods: moods.rows,
      readings: readings.rows,
      plan: held,
      rungs: rungs.rows,
      checkIns: checkIns.rows,
      received: received.rows,
      handOvers: handOvers.rows,
      contributions: contributions.rows,
      reviews: reviews.rows,
      lists: lists.rows,
      enrolments: enrolments.rows,
    },
    unreadable: [...walked, ...handed].reduce((sum, { unreadable }) => sum + unreadable, 0),
    backedUpAt: settings?.backedUpAt,
    persistAsked: settings?.persistAsked,
  };
}

/** Between both looks somebody may write: the page looks anew then, and never says less than nothing meanwhile. */
async function lookInto<Value extends { readonly id: string }>(
  drawer: ManyDrawer<Value>,
): Promise<{ readonly rows: readonly Value[]; readonly unreadable: number }> {
  const [rows, lying] = await Promise.all([drawer.all(), drawer.count()]);
  return { rows, unreadable: Math.max(0, lying - rows.length) };
}
