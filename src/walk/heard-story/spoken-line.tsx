import { Fragment, useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';

import type { Aloud } from './aloud.ts';
import { follow } from './follow.ts';

/** The words at one place while they are read aloud: of a title, of a paragraph, of a line of a talk. */
export type SpokenPlace = (place: string) => ReactNode;

/** The words of a title or paragraph of a story while they are read aloud. */
export type SpokenWords = (part: number, paragraph: number | 'title') => ReactNode;

type SpokenLineProps = {
  readonly aloud: Aloud;
  /** The sentences of one title, paragraph or line. */
  readonly sentences: readonly string[];
  /** Place of the first of them among all that is read, from 0. */
  readonly first: number;
};

/** A title, paragraph or line with its sentences apart, and the spoken one lit. */
export function SpokenLine({ aloud, sentences, first }: SpokenLineProps) {
  const lit = useSyncExternalStore(aloud.watch, () => {
    const at = aloud.state().at - first;
    return at >= 0 && at < sentences.length ? at : undefined;
  });
  const spoken = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (lit !== undefined && spoken.current !== null) follow(spoken.current);
  }, [lit]);
  return sentences.map((sentence, at) => {
    // The space after a sentence belongs to the text, but not to what is lit.
    const words = sentence.trimEnd();
    return (
      <Fragment key={`${first + at}`}>
        <span ref={at === lit ? spoken : undefined} aria-current={at === lit ? 'true' : undefined}>
          {words}
        </span>
        {sentence.slice(words.length)}
      </Fragment>
    );
  });
}
