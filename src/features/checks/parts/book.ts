import { fullerOf, sittingIdOf, sittingOf, type Place } from '#domain/questionnaire/flow.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { finishSitting, recordAnswer, showItem, startSitting } from '#domain/questionnaire/sitting.ts';
import type { AnswerState, CorrectionReason, Moment, Sitting } from '#domain/record/schema.ts';
import type { Day } from '#domain/time/day.ts';
import type { Wave } from '#domain/wave/schema.ts';
import type { WriteOutcome } from '#store/store.ts';

/** For follow-ups: the day the wave was due, and whether this comes after its window. */
export type Timing = { readonly dueOn: Day; readonly late: boolean };

export type BookInput = {
  readonly wave: Wave;
  readonly timing?: Timing | undefined;
  /** The taking part in a study that the answers belong to. */
  readonly enrolment?: string | undefined;
  /** All sittings that are kept, of every wave; those of the same taking part, or of none, alone. */
  readonly kept: readonly Sitting[];
  readonly now: () => Moment;
  readonly save: (sitting: Sitting) => Promise<WriteOutcome>;
};

export type Page = {
  readonly sittings: readonly Sitting[];
  /** How the last write stands; undefined before the first one. */
  readonly outcome: WriteOutcome | undefined;
};

/**
 * The answers of one wave while they are given. What is on screen is in here at once; each change is written as a whole
 * sitting, one write after the other. What could not be written stays in here and goes along with the next try.
 */
export type Book = {
  readonly read: () => Page;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes over what another window wrote meanwhile. */
  readonly adopt: (kept: readonly Sitting[]) => void;
  readonly show: (place: Place) => Promise<WriteOutcome>;
  /** `reason`: why it was changed, for the answer that stands there already. */
  readonly record: (place: Place, state: AnswerState, reason?: CorrectionReason) => Promise<WriteOutcome>;
  /** Closes the sittings of these questionnaires; those that were never begun are left alone. */
  readonly finish: (questionnaires: readonly Questionnaire[]) => Promise<WriteOutcome>;
  /** Waits for what is being written, and tries again what could not be written. */
  readonly settle: () => Promise<WriteOutcome>;
};

/** Whether the person may go on: it was kept, or this browser keeps nothing at all and Cairn has said so. */
export function mayGoOn(outcome: WriteOutcome): boolean {
  return outcome.kind === 'saved' || outcome.kind === 'not-kept';
}

export function openBook({ wave, timing, enrolment, kept, now, save }: BookInput): Book {
  let page: Page = { sittings: kept, outcome: undefined };
  let queue: Promise<WriteOutcome> = Promise.resolve({ kind: 'saved' });
  const listeners = new Set<() => void>();
  const unwritten = new Set<string>();

  function turn(to: Page): void {
    page = to;
    for (const listener of listeners) listener();
  }

  function put(sitting: Sitting): void {
    turn({ ...page, sittings: [...page.sittings.filter((other) => other.id !== sitting.id), sitting] });
  }

  function change({ facts, ...rest }: Questionnaire, by: (sitting: Sitting) => Sitting): Promise<WriteOutcome> {
    const old = sittingOf(page.sittings, wave, facts);
    const id = sittingIdOf(wave, facts, enrolment);
    const changed = by(old ?? startSitting({ id, wave, questionnaire: { facts, ...rest }, at: now(), enrolment, ...timing }));
    if (changed === old) return settle();
    put(changed);
    unwritten.add(changed.id);
    return settle();
  }

  function settle(): Promise<WriteOutcome> {
    queue = queue.then(writeAll);
    return queue;
  }

  async function writeAll(): Promise<WriteOutcome> {
    let last: WriteOutcome = page.outcome ?? { kind: 'saved' };
    for (const id of unwritten) {
      const sitting = page.sittings.find((one) => one.id === id);
      if (sitting === undefined) continue;
      last = await save(sitting);
      if (!mayGoOn(last)) break;
      // Answered again while it was being written: that change has queued a write of its own.
      if (page.sittings.includes(sitting)) unwritten.delete(id);
    }
    turn({ ...page, outcome: last });
    return last;
  }

  return {
    read: () => page,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    adopt(others) {
      for (const other of others) {
        const own = page.sittings.find((sitting) => sitting.id === other.id);
        if (own === undefined || fullerOf(own, other) === other) put(other);
      }
    },
    show: (place) => change(place.questionnaire, (sitting) => showItem(sitting, place.item.id)),
    record: (place, state, reason) =>
      change(place.questionnaire, (sitting) => recordAnswer(sitting, { item: place.item.id, state, at: now(), reason })),
    async finish(questionnaires) {
      for (const questionnaire of questionnaires) {
        if (sittingOf(page.sittings, wave, questionnaire.facts) === undefined) continue;
        void change(questionnaire, (sitting) => finishSitting(sitting, questionnaire.facts, now()));
      }
      return settle();
    },
    settle,
  };
}
