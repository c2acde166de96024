import { lazy, useState } from 'react';

import type { Story } from '#domain/story/schema.ts';
import { StoryText } from '#ui/story-text/story-text.tsx';

import { Quietly } from './quietly.tsx';
import type { SpokenWords } from './spoken-line.tsx';
import { useAwake } from './use-awake.ts';

/** A voice, and all that steers it, is no part of a page that is opened to be read. */
const HearStory = lazy(async () => ({ default: (await import('./hear-story.tsx')).HearStory }));

/** A story to read, and to be read aloud where the phone has a voice for it. The place of its button is held, so nothing moves. */
export function StoryToHear({ story }: { readonly story: Story }) {
  const awake = useAwake();
  const [spoken, speak] = useState<SpokenWords>();
  return (
    <>
      <div className="hear-place no-print">
        {/* Some tellers do not want a voice to read their words. */}
        {awake && story.tellerAllows?.readAloud !== false && (
          <Quietly>
            <HearStory story={story} onSpoken={(words) => speak(() => words)} />
          </Quietly>
        )}
      </div>
      <StoryText
        lang={story.language}
        parts={story.parts.map((part, nth) => ({
          id: `part-${nth + 1}`,
          title: spoken?.(nth, 'title') ?? part.title,
          body: part.paragraphs.map((paragraph, at) => <p key={paragraph}>{spoken?.(nth, at) ?? paragraph}</p>),
        }))}
      />
    </>
  );
}
