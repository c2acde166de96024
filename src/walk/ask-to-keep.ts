import type { Moment } from '#domain/record/schema.ts';
import type { PersistOutcome, Store } from '#store/store.ts';

/** Asks the browser not to clear this site by itself, and notes its answer. Where it cannot be asked, nothing is noted. */
export async function askToKeep(store: Store, now: () => Moment): Promise<PersistOutcome> {
  const answer = await store.persist();
  if (answer === 'unsupported') return answer;
  const granted = answer === 'granted';
  await store.settings.change((old) =>
    // Said yes before, and still says so: nothing new to note.
    granted && old?.persistGranted === true ? old : { ...old, persistAsked: now(), persistGranted: granted },
  );
  return answer;
}
