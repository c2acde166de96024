import '#ui/hearing.css';

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';

import type { Story } from '#domain/story/schema.ts';
import { useLateText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Note } from '#ui/note/note.tsx';

import { createAloud, type Aloud } from './aloud.ts';
import { deviceSpeech } from './device-speech.ts';
import { followAnew } from './follow.ts';
import { linesOf, placeOf, type Line } from './lines.ts';
import { notePlace, placeIn } from './places.ts';
import { SpokenLine, type SpokenWords } from './spoken-line.tsx';
import { SteeringBar } from './steering-bar.tsx';
import { usePace } from './use-pace.ts';
import { useSilence } from './use-silence.ts';
import { useVoice } from './use-voice.ts';

/** Said once a visit: a yes to a voice that may use the network. */
let networkAllowed = false;

type HearProps = {
  readonly story: Story;
  /** How titles and paragraphs stand while they are read aloud; undefined when they are not. */
  readonly onSpoken: (words: SpokenWords | undefined) => void;
};

/** The button that has a story read aloud. Nothing at all where the phone has no voice for its language. */
export function Hear({ story, onSpoken }: HearProps) {
  const t = useLateText('hear');
  const [port] = useState(deviceSpeech);
  const found = useVoice(port, story.language);
  const pace = usePace();
  const [aloud, begin] = useState<Aloud>();
  const [asking, ask] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const key = `${story.language}/${story.id}`;
  const state = useAloudState(aloud);
  const [stopped, noteStop] = useState(placeIn(key));
  useSilence(useCallback(() => aloud?.pause(), [aloud]));

  useEffect(() => {
    if (state === undefined) return;
    notePlace(key, state.at);
  }, [key, state]);

  const isOver = state?.kind === 'ended';
  const end = useCallback(() => {
    aloud?.pause();
    noteStop(placeIn(key));
    begin(undefined);
    onSpoken(undefined);
    // The bar goes away with whatever held the focus in it.
    requestAnimationFrame(() => opener.current?.focus({ preventScroll: true }));
  }, [aloud, key, onSpoken]);
  useEffect(() => {
    if (isOver) queueMicrotask(end);
  }, [isOver, end]);

  if (found.kind === 'none' || port === undefined || !pace.isKnown) return null;
  const { voice } = found;

  function start(from: number): void {
    if (port === undefined) return;
    ask(false);
    followAnew();
    const lines = linesOf(story);
    const parts = { port, voice, language: story.language, sentences: lines.map(({ text }) => text), rate: pace.rate, from };
    const made = createAloud(parts);
    onSpoken(spokenWords(made, lines));
    begin(made);
    made.goOn();
  }

  function press(): void {
    if (found.kind === 'network' && !networkAllowed) ask(true);
    else start(stopped);
  }

  if (asking)
    return (
      <Note title={t('network.title')}>
        <p>{t('network.words')}</p>
        <ButtonRow>
          <Button
            look="quiet"
            onClick={() => {
              networkAllowed = true;
              start(stopped);
            }}
          >
            {t('network.yes')}
          </Button>
          <Button look="plain" onClick={() => ask(false)}>
            {t('network.no')}
          </Button>
        </ButtonRow>
      </Note>
    );
  if (aloud === undefined)
    return (
      <Button look="quiet" onClick={press} ref={opener}>
        {t(stopped === 0 ? 'read' : 'goOn')}
      </Button>
    );
  return (
    <>
      <p className="soft small">{t('reading')}</p>
      <SteeringBar aloud={aloud} pace={pace} onStop={end} />
    </>
  );
}

function useAloudState(aloud: Aloud | undefined) {
  return useSyncExternalStore(aloud?.watch ?? watchNothing, () => aloud?.state());
}

function watchNothing() {
  return () => undefined;
}

function spokenWords(aloud: Aloud, lines: readonly Line[]): SpokenWords {
  return (part, paragraph) => {
    const place = placeOf(part, paragraph);
    const sentences = lines.filter((line) => line.place === place).map(({ text }) => text);
    return <SpokenLine aloud={aloud} sentences={sentences} first={lines.findIndex((line) => line.place === place)} />;
  };
}
