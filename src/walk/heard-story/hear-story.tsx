import { useState } from 'react';

import type { Story } from '#domain/story/schema.ts';
import { useLateText } from '#i18n/react.tsx';

import { Hear } from './hear.tsx';
import { linesOf, placeOf } from './lines.ts';
import type { SpokenWords } from './spoken-line.tsx';

type HearStoryProps = { readonly story: Story; readonly onSpoken: (words: SpokenWords | undefined) => void };

/** The button that has a story read aloud. */
export function HearStory({ story, onSpoken }: HearStoryProps) {
  const t = useLateText('hear');
  const [lines] = useState(() => linesOf(story));
  return (
    <Hear
      language={story.language}
      lines={lines}
      name={`${story.language}/${story.id}`}
      network={{ kind: 'story', words: t('network.words') }}
      onSpoken={(words) => onSpoken(words === undefined ? undefined : (part, paragraph) => words(placeOf(part, paragraph)))}
    />
  );
}
