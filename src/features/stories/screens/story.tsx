import { useEffect, useState } from 'react';

import { isHidden } from '#domain/story/hidden.ts';
import { loadPiece, loadShelf } from '#library/librarian.ts';
import type { Params, ScreenProps } from '#library/route.tsx';
import { useHiddenTopics } from '#walk/hidden-topics.ts';
import { useStoriesClosed } from '#walk/study/use-closed.ts';

import { LeftOut } from '../parts/left-out.tsx';
import { StoriesClosed } from '../parts/stories-closed.tsx';
import { TakenBack } from '../parts/taken-back.tsx';
import type { StoryPage } from '../parts/story-page.ts';
import { TheStory } from '../parts/the-story.tsx';

export async function load(language: string, params: Params): Promise<StoryPage> {
  const [story, barriers] = await Promise.all([
    loadPiece(language, 'story', params['id'] ?? ''),
    // Without their names, the story can still be read.
    loadShelf(language, 'barrier-cards').catch(() => []),
  ]);
  return { story, inTheWay: barriers.filter(({ id }) => story.barriers.includes(id)).map(({ name }) => name) };
}

export function Screen(props: ScreenProps<StoryPage>) {
  const isClosed = useStoriesClosed();
  if (isClosed) return <StoriesClosed />;
  return props.data.story.withdrawn ? <TakenBack /> : <Gated {...props} />;
}

/** A story on a topic that the person hid says so first. It stays unseen, in its place, until that is known. */
function Gated({ data }: ScreenProps<StoryPage>) {
  const hiddenTopics = useHiddenTopics();
  const [anyway, readAnyway] = useState(false);
  const isOpening = hiddenTopics === 'opening';
  const patient = usePatience();
  if (anyway || (!isOpening && !isHidden(data.story, hiddenTopics))) return <TheStory {...data} />;
  if (!isOpening || !patient) return <LeftOut title={data.story.title} isSure={!isOpening} onAnyway={() => readAnyway(true)} />;
  return (
    <div className="held" data-opening>
      <TheStory {...data} isHeld />
    </div>
  );
}

/** Longest that a page waits for the drawer with the hidden topics: some drawers never open. */
const patienceMs = 2000;

function usePatience(): boolean {
  const [patient, lose] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => lose(false), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return patient;
}
