import type { Recording } from '#domain/record/telling-schema.ts';
import type { Store, WriteOutcome } from '#store/store.ts';

import type { Told } from './told.ts';

/** A telling that was taken out, as it was: to bring it back while the page is open. */
export type TakenTelling = { readonly told: Told; readonly bringBack: () => Promise<WriteOutcome> };

type Removed = { readonly outcome: WriteOutcome; readonly taken?: TakenTelling };

function isDone({ kind }: WriteOutcome): boolean {
  return kind === 'saved' || kind === 'not-kept';
}

/** Takes out all words of a telling, then all that was spoken. When one part cannot be taken out, all of it stays. */
export async function removeTelling(store: Store, told: Told): Promise<Removed> {
  const undo: (() => Promise<WriteOutcome>)[] = [];
  let outcome: WriteOutcome = { kind: 'saved' };

  async function bringBack(): Promise<WriteOutcome> {
    for (const step of undo) {
      const back = await step();
      if (!isDone(back)) return back;
    }
    return outcome;
  }

  if (told.pieces.length > 0) {
    outcome = await store.pieces.remove(told.pieces.map(({ id }) => id));
    if (!isDone(outcome)) return { outcome };
    undo.push(() => store.pieces.save(told.pieces));
  }
  for (const recording of told.recordings) {
    const { outcome: silenced, back } = await silence(store, recording);
    if (!isDone(silenced)) {
      await bringBack();
      return { outcome: silenced };
    }
    undo.push(back);
  }
  return { outcome, taken: { told, bringBack } };
}

/** What knows about sound comes only where there is some. */
async function silence(store: Store, recording: Recording) {
  const { bringBack, takeOut } = await import('#walk/voice/sounds.ts');
  const { outcome, taken } = await takeOut(store, recording);
  return { outcome, back: () => bringBack(store, taken) };
}
