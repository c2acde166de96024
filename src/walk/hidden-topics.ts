import { useEffect, useSyncExternalStore } from 'react';

import { isHidden } from '#domain/story/hidden.ts';
import { readMirror, writeMirror } from '#store/mirror.ts';
import { useStoreState, useWatch } from '#store/react.tsx';

const neverChanges = () => () => undefined;
const nothing: readonly string[] = [];

/**
 * What the person does not want to read about: concerns and content notes, for `isHidden`. Nothing while the page wakes, because
 * it was rendered for everybody. `opening` while the store opens and it is known that something is hidden: show no story then.
 */
export function useHiddenTopics(): readonly string[] | 'opening' {
  const hides = useSyncExternalStore(
    neverChanges,
    () => readMirror().hides === true,
    () => false,
  );
  const topics = useWatch(async (store) => (await store.settings.read())?.hiddenTopics ?? nothing, []);
  // A store that only stands in for the real one knows nothing of the choices that were made.
  const standsIn = useStoreState().kind === 'memory';
  const any = topics === undefined || standsIn ? undefined : topics.length > 0;
  useEffect(() => {
    // A file brought back, or settings made by an earlier Cairn: the next page has to know before the store opens.
    if (any !== undefined && any !== (readMirror().hides === true)) writeMirror({ hides: any ? true : undefined });
  }, [any]);
  if (topics !== undefined) return topics;
  return hides ? 'opening' : nothing;
}

type Tagged = Parameters<typeof isHidden>[0];

/** The stories that the person wants to see, in their order. */
export function withoutHidden<S extends Tagged>(stories: readonly S[], hiddenTopics: readonly string[]): readonly S[] {
  return hiddenTopics.length === 0 ? stories : stories.filter((story) => !isHidden(story, hiddenTopics));
}
