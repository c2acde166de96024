import type { Said } from '#domain/rehearsal/talk.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { Hear } from '#walk/heard-story/hear.tsx';
import { linesAt } from '#walk/heard-story/lines.ts';
import type { SpokenPlace } from '#walk/heard-story/spoken-line.tsx';

import { asidePlace, wordsPlace } from '../places.ts';

type HearTalkProps = { readonly turns: readonly Said[]; readonly onSpoken: (words: SpokenPlace | undefined) => void };

/** The button that has the talk read aloud, from what was said last: the person’s own line, then the answer and the note below it. */
export function HearTalk({ turns, onSpoken }: HearTalkProps) {
  const t = useText('say');
  const language = useLanguage();
  const lines = turns.flatMap((said, nth) => [
    ...linesAt(wordsPlace(nth), said.words, language),
    ...(said.who === 'other' && said.aside !== undefined ? linesAt(asidePlace(nth), said.aside, language) : []),
  ]);
  const newest = wordsPlace(turns.findLastIndex(({ who }, nth) => who === 'me' && nth < turns.length - 1));
  return (
    <Hear
      language={language}
      lines={lines}
      from={Math.max(
        lines.findIndex(({ place }) => place === newest),
        0,
      )}
      network={{ kind: 'talk', words: t('talk.network') }}
      onSpoken={onSpoken}
    />
  );
}
