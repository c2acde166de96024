import type { SpeechPort, Voice } from './speech-port.ts';

/** `at`: the sentence that is spoken, or that comes next, from 0. */
export type AloudState = { readonly kind: 'reading' | 'paused' | 'failed' | 'ended'; readonly at: number };

export type Aloud = {
  readonly state: () => AloudState;
  readonly watch: (listener: () => void) => () => void;
  readonly goOn: () => void;
  readonly pause: () => void;
  /** To another sentence; goes on reading if it was. */
  readonly turnTo: (at: number) => void;
  readonly setRate: (rate: number) => void;
};

type AloudParts = {
  readonly port: SpeechPort;
  readonly voice: Voice;
  readonly language: string;
  readonly sentences: readonly string[];
  readonly rate: number;
  /** The sentence to begin with, from 0. */
  readonly from: number;
};

/**
 * Reading aloud, one sentence at a time. Each sentence is an utterance of its own: no voice speaks long enough to be cut off, and
 * a pause is silence and a sentence begun anew, because on Android a pause ends the speech.
 */
export function createAloud({ port, voice, language, sentences, rate: firstRate, from }: AloudParts): Aloud {
  const watchers = new Set<() => void>();
  let state: AloudState = { kind: 'paused', at: within(from) };
  let rate = firstRate;
  let turn = 0;

  function within(at: number): number {
    return Math.min(Math.max(at, 0), Math.max(sentences.length - 1, 0));
  }

  function become(next: AloudState): void {
    state = next;
    for (const watcher of watchers) watcher();
  }

  function hush(): void {
    turn += 1;
    port.silence();
  }

  function speak(at: number): void {
    turn += 1;
    const mine = turn;
    become({ kind: 'reading', at });
    port.speak({ text: (sentences[at] ?? '').trim(), voice, language, rate }, (end) => {
      // Voices also say of what was silenced that it ended, sometimes late: only the sentence of this turn counts.
      if (mine !== turn) return;
      if (end !== 'spoken') become({ kind: end === 'failed' ? 'failed' : 'paused', at });
      else if (at + 1 < sentences.length) speak(at + 1);
      else become({ kind: 'ended', at: 0 });
    });
  }

  return {
    state: () => state,
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    goOn() {
      if (state.kind !== 'reading') speak(state.at);
    },
    pause() {
      if (state.kind !== 'reading') return;
      hush();
      become({ kind: 'paused', at: state.at });
    },
    turnTo(at) {
      const was = state.kind;
      hush();
      if (was === 'reading') speak(within(at));
      else become({ kind: 'paused', at: within(at) });
    },
    setRate(next) {
      rate = next;
      if (state.kind !== 'reading') return;
      hush();
      speak(state.at);
    },
  };
}
