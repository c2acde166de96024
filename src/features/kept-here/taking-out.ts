import type { KeptKind } from '#domain/kept/since.ts';
import type { Choices, ManyDrawers, Moment } from '#domain/record/schema.ts';
import { newPlan } from '#domain/plan/plan.ts';
import type { ManyDrawer, Store, WriteOutcome } from '#store/store.ts';

/** Kinds that can be taken out alone. Taking part in a study is ended on its own page, where what that means is said. */
export type RemovableKind = Exclude<KeptKind, 'study'>;

export type TakenOut = {
  readonly outcome: WriteOutcome;
  /** Absent when nothing was taken out, and for sound. */
  readonly bringBack?: (() => Promise<WriteOutcome>) | undefined;
};

type Step = { readonly remove: () => Promise<WriteOutcome>; readonly bringBack?: () => Promise<WriteOutcome> };

function isDone({ kind }: WriteOutcome): boolean {
  return kind === 'saved' || kind === 'not-kept';
}

/**
 * Takes out all of one kind. Each drawer goes as a whole; when one cannot be emptied, those before it are filled again, so that
 * nothing goes by halves.
 */
export async function takeOut(store: Store, kind: RemovableKind, now: () => Moment): Promise<TakenOut> {
  const steps = await Promise.all(stepsOf(store, kind, now));
  const done: Step[] = [];
  let outcome: WriteOutcome = { kind: 'saved' };

  async function bringBack(): Promise<WriteOutcome> {
    let back = outcome;
    for (const step of done) {
      if (step.bringBack !== undefined) back = await step.bringBack();
      if (!isDone(back)) return back;
    }
    return back;
  }

  for (const step of steps) {
    const one = await step.remove();
    if (!isDone(one)) {
      await bringBack();
      return { outcome: one };
    }
    outcome = one;
    done.push(step);
  }
  return { outcome, bringBack: steps.every((step) => step.bringBack !== undefined) ? bringBack : undefined };
}

function stepsOf(store: Store, kind: RemovableKind, now: () => Moment): readonly Promise<Step>[] {
  switch (kind) {
    case 'texts':
      return [drawer(store.pieces), ownBarrier(store)];
    case 'recordings':
      // The sound first: a line that tells of nothing is mended by itself, sound that nothing tells of would stay unseen.
      return [withoutWayBack(store.sounds), withoutWayBack(store.recordings)];
    case 'answers':
      return [drawer(store.sittings), drawer(store.moods)];
    case 'readings':
      return [drawer(store.readings)];
    case 'plan':
      return [plan(store, now)];
    case 'steps':
      return [drawer(store.rungs), drawer(store.checkIns)];
    case 'received':
      return [drawer(store.received)];
    case 'handOvers':
      return [drawer(store.handOvers)];
    case 'contributions':
      return [drawer(store.contributions)];
    case 'reviews':
      return [drawer(store.reviews)];
    case 'lists':
      return [drawer(store.lists)];
  }
}

/** By their ids, so that rows that cannot be opened go too. */
async function drawer<Row extends ManyDrawers[keyof ManyDrawers]>(one: ManyDrawer<Row>): Promise<Step> {
  const [rows, ids] = await Promise.all([one.all(), one.ids()]);
  return { remove: () => one.remove(ids), bringBack: () => one.save(rows) };
}

async function withoutWayBack<Row extends ManyDrawers[keyof ManyDrawers]>(one: ManyDrawer<Row>): Promise<Step> {
  const ids = await one.ids();
  return { remove: () => one.remove(ids) };
}

/** A drawer of one thing cannot be emptied, so the plan that stays there holds nothing. */
async function plan(store: Store, now: () => Moment): Promise<Step> {
  const before = await store.plan.read();
  if (before === undefined) return { remove: async () => ({ kind: 'saved' }), bringBack: async () => ({ kind: 'saved' }) };
  return { remove: () => store.plan.change(() => newPlan(now())), bringBack: () => store.plan.change(() => before) };
}

/** What stands in the way, in the person’s own words, is a text too, although it lies among the choices. */
async function ownBarrier(store: Store): Promise<Step> {
  const before = await store.choices.read();
  if (before?.barrierOwn === undefined) return { remove: async () => ({ kind: 'saved' }), bringBack: async () => ({ kind: 'saved' }) };
  const { barrierOwn } = before;
  return {
    remove: () => store.choices.change((old) => withoutOwn(old)),
    bringBack: () => store.choices.change((old) => ({ ...old, barrierOwn })),
  };
}

function withoutOwn(old: Choices | undefined): Choices {
  const { barrierOwn: _own, ...rest } = old ?? {};
  return rest;
}
