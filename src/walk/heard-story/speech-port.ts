/** What reading aloud needs of a phone. Behind this port, so that it can be tried without one. */
export type Voice = {
  readonly id: string;
  readonly name: string;
  /** Language tag as the phone writes it: some write `en_GB`. */
  readonly language: string;
  /** False when the voice may send what it speaks to its maker. */
  readonly isLocal: boolean;
  readonly isDefault: boolean;
};

export type Spoken = {
  readonly text: string;
  readonly voice: Voice;
  readonly language: string;
  /** 1 is the voice’s own pace. */
  readonly rate: number;
};

/** `stopped`: silenced, by us or by the phone. `failed`: the voice does not work. */
export type SpeechEnd = 'spoken' | 'stopped' | 'failed';

export type SpeechPort = {
  /** May be empty at first, and fill later. */
  readonly voices: () => readonly Voice[];
  /** Calls back whenever the voices may have changed. Returns the function that stops listening. */
  readonly onVoices: (listener: () => void) => () => void;
  /** Speaks this and nothing else; `onEnd` is called at most once. */
  readonly speak: (spoken: Spoken, onEnd: (end: SpeechEnd) => void) => void;
  readonly silence: () => void;
};
