import { useEffect } from 'react';
import { useNavigate } from 'react-router';

import type { StoryCard } from '#domain/story/schema.ts';
import { paths } from '#paths';
import { Compare } from '#walk/after-story/compare.tsx';
import { finishedReading } from '#walk/after-story/reading.ts';
import { useReader } from '#walk/after-story/use-reader.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

export function Reflect({ walk, stories }: { readonly walk: StoneWalk; readonly stories: readonly StoryCard[] }) {
  const navigate = useNavigate();
  const reader = useReader();
  const reading = reader && finishedReading(reader.readings, reader.choices?.story);
  const needless = reader !== undefined && reading === undefined;
  useEffect(() => {
    // Without a story there is nothing to compare with. In place of this screen, so that Back is not caught here.
    if (needless) void navigate(paths.stone('listen', 'landed'), { replace: true });
  }, [needless, navigate]);
  if (reading === undefined) return null;
  const title = stories.find(({ id }) => id === reading.story)?.title;
  return <Compare story={reading.story} title={title} onNext={() => void walk.next()} />;
}
