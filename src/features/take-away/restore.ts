import { mergeDrawers, replaceDrawers } from '#domain/backup/merge.ts';
import { isSame } from '#domain/backup/same.ts';
import type { TakeawayDrawers } from '#domain/export/takeaway.ts';
import { writeMirror } from '#store/mirror.ts';
import type { Everything, Store, WriteOutcome } from '#store/store.ts';
import { applyTheme } from '#ui/theme.ts';

export type Way = 'together' | 'in-its-place';

/** How it stood before and how it stands after, kept in memory until the page is left: so long it can be undone. */
export type Snapshot = { readonly before: Everything; readonly after: Everything };

export type Restored = { readonly outcome: WriteOutcome; readonly snapshot: Snapshot | undefined };

/** One transaction: all of it, or nothing at all. */
export async function restore(store: Store, file: TakeawayDrawers, way: Way): Promise<Restored> {
  const taken: { snapshot?: Snapshot } = {};
  const outcome = await store.changeEverything((before) => {
    const after = way === 'together' ? mergeDrawers(before, file).drawers : replaceDrawers(before, file);
    taken.snapshot = { before, after };
    return after;
  });
  const done = outcome.kind === 'saved' || outcome.kind === 'not-kept';
  if (done && taken.snapshot !== undefined) showSettings(taken.snapshot.after);
  return { outcome, snapshot: done ? taken.snapshot : undefined };
}

/**
 * Brings back what was here before, unless something else was written since: that would go with it. What Cairn itself notes about this
 * browser is no such thing, and stays: right after a first file, the browser is asked to keep it.
 */
export async function undo(store: Store, { before, after }: Snapshot): Promise<WriteOutcome | { readonly kind: 'written-since' }> {
  const seen = { since: false };
  const outcome = await store.changeEverything((now) => {
    seen.since = !isSame(now, replaceDrawers(now, after));
    return seen.since ? now : replaceDrawers(now, before);
  });
  if (seen.since) return { kind: 'written-since' };
  if (outcome.kind === 'saved') showSettings(before);
  return outcome;
}

/** The few settings that are needed before the store opens stand beside it, and belong to the file as well. */
function showSettings({ settings = {} }: Everything): void {
  const { country, language, theme, exitByShift, hiddenTopics = [] } = settings;
  writeMirror({ country, language, theme, exitByShift, hides: hiddenTopics.length > 0 ? true : undefined });
  applyTheme(theme);
}
