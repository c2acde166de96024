import type { Moment } from '#domain/record/schema.ts';
import type { Store } from '#store/store.ts';
import { askToKeep } from '#walk/ask-to-keep.ts';

/** A visit lasts as long as the page is open: asked once in it, however many pages of Cairn are walked through. */
const visit = { asked: false };

/** A browser that asks the person does so at once or not at all; after this long, its question is on screen. In milliseconds. */
const silentMs = 400;

type AskParts = {
  readonly store: Store;
  readonly now: () => Moment;
  /** Whether a question of the browser may be on screen: words of ours belong beside it. */
  readonly onAsking: (asking: boolean) => void;
};

/**
 * Asks the browser to keep this site, once something of the person’s own was kept: not before, because there is nothing to keep, and
 * not while somebody types, because Firefox puts the question over the page. Gives the function that stops it.
 */
export function askAfterFirstSave({ store, now, onAsking }: AskParts): () => void {
  let stopped = false;

  async function look(): Promise<void> {
    if (visit.asked || stopped || isTyping() || !(await hasOwn(store))) return;
    // Somebody may have gone on typing meanwhile, or another look was quicker.
    if (visit.asked || stopped || isTyping()) return;
    visit.asked = true;
    const words = setTimeout(() => onAsking(true), silentMs);
    await askToKeep(store, now);
    clearTimeout(words);
    onAsking(false);
  }

  // A look that could not be answered is made again after the next write.
  const again = () => void look().catch(() => undefined);
  const afterField = () => setTimeout(again, 0);
  let stopFields: (() => void) | undefined;
  const stopWatching = store.watch(() => {
    if (visit.asked) return;
    if (stopFields === undefined) {
      document.addEventListener('focusout', afterField);
      stopFields = () => document.removeEventListener('focusout', afterField);
    }
    again();
  });
  return () => {
    stopped = true;
    stopWatching();
    stopFields?.();
  };
}

function isTyping(): boolean {
  return document.activeElement?.matches('textarea, input:not([type=radio], [type=checkbox], [type=file])') === true;
}

/** Words, answers, a plan or steps. Where the person is on the path, and how Cairn looks, could be had again. */
async function hasOwn(store: Store): Promise<boolean> {
  const drawers = [store.pieces, store.sittings, store.recordings, store.moods, store.rungs, store.checkIns];
  const counts = await Promise.all(drawers.map((drawer) => drawer.count()));
  return counts.some((count) => count > 0) || (await store.plan.read()) !== undefined;
}
