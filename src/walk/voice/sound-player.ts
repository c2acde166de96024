import { hush, playAlone } from './hush.ts';

/** `at`: milliseconds from the start of the recording. */
export type Playing = {
  readonly kind: 'resting' | 'opening' | 'playing' | 'cannot-play' | 'cannot-open' | 'no-sound';
  readonly at: number;
};

type PlayerParts = {
  /** MIME type of the recording. */
  readonly type: string;
  /** The sound, one blob for each time the recorder began. */
  readonly read: () => Promise<readonly Blob[]>;
  readonly newAudio: () => HTMLAudioElement;
  readonly show: (playing: Playing) => void;
};

export type Player = {
  readonly play: () => void;
  readonly pause: () => void;
  /** From the start. */
  readonly again: () => void;
  /** Silent at once, and the sound is let go. */
  readonly close: () => void;
};

/** Plays the parts of one recording one after the other, as if they were one. */
export function createPlayer({ type, read, newAudio, show }: PlayerParts): Player {
  let audio: HTMLAudioElement | undefined;
  let parts: readonly Blob[] = [];
  let part = 0;
  /** How long the parts before this one were, in seconds. */
  let before = 0;
  let url: string | undefined;
  /** Counts how often it was closed: what was on its way then is not wanted any more. */
  let closed = 0;

  const at = () => (before + (audio?.currentTime ?? 0)) * 1000;

  function letGo(): void {
    if (url !== undefined) URL.revokeObjectURL(url);
    url = undefined;
  }

  function put(next: number, secondsBefore: number): void {
    const blob = parts[next];
    if (audio === undefined || blob === undefined) return;
    letGo();
    part = next;
    before = secondsBefore;
    url = URL.createObjectURL(blob);
    audio.src = url;
  }

  function rest(): void {
    put(0, 0);
    show({ kind: 'resting', at: 0 });
  }

  function onEnded(): void {
    if (part + 1 === parts.length) return rest();
    put(part + 1, before + (audio?.currentTime ?? 0));
    void start();
  }

  function listen(to: HTMLAudioElement): void {
    to.addEventListener('playing', () => show({ kind: 'playing', at: at() }));
    to.addEventListener('timeupdate', () => to.paused || show({ kind: 'playing', at: at() }));
    to.addEventListener('pause', () => to.ended || url === undefined || show({ kind: 'resting', at: at() }));
    to.addEventListener('ended', onEnded);
    to.addEventListener('error', () => url !== undefined && show({ kind: 'cannot-play', at: 0 }));
  }

  async function open(): Promise<boolean> {
    if (audio !== undefined) return true;
    const turn = closed;
    const made = newAudio();
    if (made.canPlayType(type) === '') {
      show({ kind: 'cannot-play', at: 0 });
      return false;
    }
    show({ kind: 'opening', at: 0 });
    const found = await read().catch(() => undefined);
    if (turn !== closed) return false;
    if (found === undefined || found.length === 0) {
      show({ kind: found === undefined ? 'cannot-open' : 'no-sound', at: 0 });
      return false;
    }
    parts = found;
    audio = made;
    listen(made);
    put(0, 0);
    return true;
  }

  async function start(): Promise<void> {
    const turn = closed;
    const playing = audio !== undefined && (await playAlone(audio));
    // Reading took longer than the browser lets a tap count: the button says Play, and the next tap plays at once.
    if (!playing && turn === closed && audio?.error === null) show({ kind: 'resting', at: at() });
  }

  return {
    play: () => void open().then((ready) => (ready ? start() : undefined)),
    pause: () => audio?.pause(),
    again() {
      put(0, 0);
      void start();
    },
    close() {
      closed += 1;
      if (audio !== undefined && !audio.paused) hush();
      letGo();
      audio?.removeAttribute('src');
      audio = undefined;
      parts = [];
    },
  };
}
