import '#ui/hearing.css';

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';

import { useLateText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Note } from '#ui/note/note.tsx';

import { createAloud, type Aloud } from './aloud.ts';
import { deviceSpeech } from './device-speech.ts';
import { followAnew } from './follow.ts';
import type { Line } from './lines.ts';
import { notePlace, placeIn } from './places.ts';
import { SpokenLine, type SpokenPlace } from './spoken-line.tsx';
import { SteeringBar } from './steering-bar.tsx';
import { usePace } from './use-pace.ts';
import { useSilence } from './use-silence.ts';
import { useVoice } from './use-voice.ts';

/** Said once a visit: a yes to a voice that may use the network, for each kind of words that would go with it. */
const networkAllowed = new Set<string>();

type HearProps = {
  readonly language: string;
  readonly lines: readonly Line[];
  /** Under this name the place where the voice stopped is known while the page stays open; without one it begins at `from` again. */
  readonly name?: string;
  /** The sentence to begin with, from 0. */
  readonly from?: number;
  /** What is said before a voice that may use the network is used, and for which kind of words that yes holds. */
  readonly network: { readonly kind: 'story' | 'talk'; readonly words: string };
  /** How the words at each place stand while they are read aloud; undefined when they are not. */
  readonly onSpoken: (words: SpokenPlace | undefined) => void;
};

/** The button that has words read aloud. Nothing at all where the phone has no voice for their language. */
export function Hear({ language, lines, name, from = 0, network, onSpoken }: HearProps) {
  const t = useLateText('hear');
  const [port] = useState(deviceSpeech);
  const found = useVoice(port, language);
  const pace = usePace();
  const [aloud, begin] = useState<Aloud>();
  const [asking, ask] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const state = useAloudState(aloud);
  const [stopped, noteStop] = useState(name === undefined ? 0 : placeIn(name));
  useSilence(useCallback(() => aloud?.pause(), [aloud]));

  useEffect(() => {
    if (state === undefined || name === undefined) return;
    notePlace(name, state.at);
  }, [name, state]);

  // The bar goes away with whatever held the focus in it: the keyboard goes on from the button, once that is back.
  const wasReading = useRef(false);
  useEffect(() => {
    if (aloud === undefined && wasReading.current) opener.current?.focus({ preventScroll: true });
    wasReading.current = aloud !== undefined;
  }, [aloud]);

  const isOver = state?.kind === 'ended';
  const end = useCallback(() => {
    aloud?.pause();
    if (name !== undefined) noteStop(placeIn(name));
    begin(undefined);
    onSpoken(undefined);
  }, [aloud, name, onSpoken]);
  useEffect(() => {
    if (isOver) queueMicrotask(end);
  }, [isOver, end]);

  if (found.kind === 'none' || port === undefined || !pace.isKnown) return null;
  const { voice } = found;

  function start(): void {
    if (port === undefined) return;
    ask(false);
    followAnew();
    const parts = {
      port,
      voice,
      language,
      sentences: lines.map(({ text }) => text),
      rate: pace.rate,
      from: stopped === 0 ? from : stopped,
    };
    const made = createAloud(parts);
    onSpoken(spokenWords(made, lines));
    begin(made);
    made.goOn();
  }

  function press(): void {
    if (found.kind === 'network' && !networkAllowed.has(network.kind)) ask(true);
    else start();
  }

  if (asking)
    return (
      <Note title={t('network.title')}>
        <p>{network.words}</p>
        <ButtonRow>
          <Button
            look="quiet"
            onClick={() => {
              networkAllowed.add(network.kind);
              start();
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

function spokenWords(aloud: Aloud, lines: readonly Line[]): SpokenPlace {
  return (place) => {
    const sentences = lines.filter((line) => line.place === place).map(({ text }) => text);
    return <SpokenLine aloud={aloud} sentences={sentences} first={lines.findIndex((line) => line.place === place)} />;
  };
}
