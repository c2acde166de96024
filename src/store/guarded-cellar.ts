import type { Answer, Cellar, Change, Meta, Question } from './cellar.ts';
import { pause, type Clock } from './clock.ts';
import { nameOf, outcomeOf } from './faults.ts';
import { StoreReadError, type WriteOutcome } from './store.ts';

/** What to change, and how the facts stand afterwards: the number of the last write and how many rows there are. */
export type Steps = Omit<Change, 'meta'> & { readonly seq: number; readonly count: number; readonly keyId?: string };

export type GuardedCellar = {
  /** Rejects with `StoreReadError` when this is no longer the database that was opened. */
  readonly look: (question: Question) => Promise<Answer>;
  /** One transaction. `decide` may give undefined: then nothing is changed, and that counts as done. */
  readonly write: (question: Question, decide: (answer: Answer, meta: Meta) => Steps | undefined) => Promise<WriteOutcome>;
  /** Runs one piece of work after the other, in the order asked: sealing may take its time, but “ab” must not land before “a”. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
};

type GuardedCellarParts = {
  readonly cellar: Cellar;
  readonly clock: Clock;
  readonly installId: string;
  /** The key that this window opens rows with. */
  readonly keyId: () => string | undefined;
  /** The newest shape this code knows. */
  readonly schema: number;
  /** What a finished write may be called here: `saved`, or in memory `not-kept`. */
  readonly done: WriteOutcome;
  readonly onCommitted: (meta: Meta) => void;
  /** The database is not ours any more. */
  readonly onRefused: () => void;
};

/** Firefox refuses the first transaction after a full disk once, and takes the next. */
const secondTryMs = 50;

/**
 * Every read and write first looks whether this is still the installation that was opened, in a shape this code knows.
 * Danger without it: Dexie 4 neither refuses a database of a newer version nor notices that a new, empty one has taken the
 * place of ours.
 */
export function guardCellar({ cellar, clock, installId, keyId, schema, done, onCommitted, onRefused }: GuardedCellarParts): GuardedCellar {
  let lastTurn: Promise<unknown> = Promise.resolve();

  function refusalOf(meta: Meta | undefined): WriteOutcome | undefined {
    if (meta === undefined || meta.installId !== installId) return { kind: 'closed' };
    if (meta.schema > schema) return { kind: 'newer-data' };
    // Another window has closed the rows with another key: what this one writes could not be read again.
    return meta.keyId === keyId() ? undefined : { kind: 'closed' };
  }

  async function attempt(question: Question, decide: (answer: Answer, meta: Meta) => Steps | undefined): Promise<WriteOutcome> {
    const came: { refusal?: WriteOutcome | undefined; meta?: Meta } = {};
    await cellar.commit(question, (answer) => {
      came.refusal = refusalOf(answer.meta);
      if (came.refusal !== undefined || answer.meta === undefined) return undefined;
      const steps = decide(answer, answer.meta);
      if (steps === undefined) return undefined;
      const { seq, count, keyId: newKeyId, ...change } = steps;
      came.meta = { ...answer.meta, seq, count, ...(newKeyId === undefined ? {} : { keyId: newKeyId }) };
      return { ...change, meta: came.meta };
    });
    if (came.refusal !== undefined) return came.refusal;
    if (came.meta !== undefined) onCommitted(came.meta);
    return done;
  }

  return {
    async look(question) {
      let answer: Answer;
      try {
        answer = await cellar.look(question);
      } catch (error) {
        const outcome = outcomeOf(error);
        if (outcome.kind === 'closed') onRefused();
        throw new StoreReadError(outcome, error);
      }
      const refusal = refusalOf(answer.meta);
      if (refusal === undefined) return answer;
      onRefused();
      throw new StoreReadError(refusal);
    },
    async write(question, decide) {
      let outcome: WriteOutcome;
      try {
        outcome = await attempt(question, decide);
      } catch (error) {
        if (nameOf(error) === 'InvalidStateError') {
          await pause(clock, secondTryMs);
          outcome = await attempt(question, decide).catch(outcomeOf);
        } else outcome = outcomeOf(error);
      }
      if (outcome.kind === 'closed' || outcome.kind === 'newer-data') onRefused();
      return outcome;
    },
    inTurn(work) {
      const turn = lastTurn.then(work);
      lastTurn = turn.catch(() => undefined);
      return turn;
    },
  };
}
