import type { Moment } from '#domain/record/schema.ts';
import { next, type EndReason, type PauseReason, type RecordingEvent, type RecordingState, type Refusal } from '#domain/voice/recording.ts';

import type { Tape, TapeOutcome } from './tape.ts';

/** The microphone, opened. It is released by `close` and by nothing else. */
export type Session = {
  /** MIME type with codec, as the recorder names it. */
  readonly type: string;
  /** Milliseconds since it was opened. */
  readonly heard: () => number;
  /** Off at once; settles when the last stretch was handed over. */
  readonly close: () => Promise<void>;
};

type SessionEvents = {
  /** `length`: milliseconds of this session, this stretch included. */
  readonly onStretch: (bytes: Uint8Array<ArrayBuffer>, length: number) => void;
  /** The microphone was taken away. */
  readonly onLost: () => void;
};

/** The port to whatever records. The real one is in microphone.ts. */
export type Microphone = (
  events: SessionEvents,
) => Promise<{ readonly kind: 'open'; readonly session: Session } | { readonly kind: 'refused'; readonly why: Refusal }>;

type RecorderParts = {
  readonly microphone: Microphone;
  readonly newTape: (type: string) => Tape;
  readonly now: () => Moment;
  /** Makes sure that no other window records; gives the way to let go, or undefined when another one does. */
  readonly claim: () => Promise<(() => void) | undefined>;
  /** Calls again and again, until it is called off. */
  readonly tick: (act: () => void) => () => void;
};

/** `unkept`: this browser keeps nothing. */
export type RecorderView = { readonly state: RecordingState; readonly unkept: boolean; readonly id: string | undefined };

export type Recorder = {
  readonly view: () => RecorderView;
  readonly watch: (listener: () => void) => () => void;
  /** Starts, or goes on. `limit`: how long it may become, for a start. */
  readonly start: (limit: number) => void;
  readonly pause: (why: PauseReason) => void;
  readonly stop: (why: EndReason) => void;
  /** Settles when all that is to be written was tried. */
  readonly settled: () => Promise<void>;
};

/** Turns what the state machine decides into acts: the microphone on and off, stretches written one after the other. */
export function createRecorder({ microphone, newTape, now, claim, tick }: RecorderParts): Recorder {
  const listeners = new Set<() => void>();
  let view: RecorderView = { state: { kind: 'idle' }, unkept: false, id: undefined };
  let tape: Tape | undefined;
  /** A write failed: nothing more is written on this tape, or there would be a hole. */
  let broken = false;
  let session: Session | undefined;
  let stopTicking: (() => void) | undefined;
  let release: (() => void) | undefined;
  let asked = 0;
  let closing: Promise<void> = Promise.resolve();
  /** Everything that is written, in order. */
  let work: Promise<unknown> = Promise.resolve();

  function show(change: Partial<RecorderView>): void {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  }

  function happen(event: RecordingEvent): void {
    const before = view.state;
    const state = next(before, event);
    if (state === before) return;
    show({ state });
    if (state.kind === before.kind) return;
    if (before.kind === 'running') close();
    if (state.kind === 'asking') void open(state.kept);
    if (state.kind === 'idle' || state.kind === 'ended') finish();
  }

  /** `base`: what this recording holds already. */
  async function open(base: number): Promise<void> {
    asked += 1;
    const turn = asked;
    const isWanted = () => turn === asked && view.state.kind === 'asking';
    if (release === undefined) {
      const claimed = await claim();
      if (!isWanted()) return claimed?.();
      if (claimed === undefined) return happen({ kind: 'refused', why: 'elsewhere' });
      release = claimed;
    }
    let begins = true;
    const answer = await microphone({
      onStretch(bytes, length) {
        if (turn !== asked) return;
        const stretch = { bytes, length: base + length, begins };
        begins = false;
        write((onto) => onto.add(stretch), stretch.length);
      },
      onLost: () => turn === asked && happen({ kind: 'pause', why: 'interrupted' }),
    });
    if (!isWanted()) {
      // The person turned away while the browser asked: the light goes off again, and nothing of it is kept.
      if (answer.kind === 'open') await answer.session.close();
      return;
    }
    if (answer.kind === 'refused') return happen(answer);
    session = answer.session;
    if (tape === undefined) {
      tape = newTape(session.type);
      broken = false;
      show({ id: tape.id, unkept: false });
      write((onto) => onto.begin());
    }
    happen({ kind: 'opened' });
    stopTicking = tick(() => happen({ kind: 'heard', length: base + (session?.heard() ?? 0) }));
  }

  function write(what: (onto: Tape) => Promise<TapeOutcome>, length?: number): void {
    const onto = tape;
    if (onto !== undefined) work = work.then(() => writeNow(() => what(onto), length));
  }

  async function writeNow(what: () => Promise<TapeOutcome>, length: number | undefined): Promise<void> {
    if (broken) return;
    const came = await what();
    if (came.kind === 'failed') {
      broken = true;
      return happen({ kind: 'end', why: came.why });
    }
    if (came.kind === 'unkept') show({ unkept: true });
    if (length !== undefined) happen({ kind: 'kept', length });
  }

  function close(): void {
    stopTicking?.();
    const last = session?.close();
    session = undefined;
    closing = Promise.resolve(last)
      .then(() => work)
      .then(() => happen({ kind: 'closed' }));
  }

  function finish(): void {
    const onto = tape;
    const letGo = release;
    tape = undefined;
    release = undefined;
    work = work.then(() => onto?.end(now())).then(letGo);
  }

  return {
    view: () => view,
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: (limit) => happen({ kind: 'ask', limit }),
    pause: (why) => happen({ kind: 'pause', why }),
    stop: (why) => happen({ kind: 'end', why }),
    async settled() {
      await closing;
      await work;
    },
  };
}
