import type { Refusal } from '#domain/voice/recording.ts';

import type { Microphone, Session } from './recorder.ts';

/** The microphone of the device. It is on only while a session is open: its light is the person’s proof. */

/** In this order: small and widely played first. Safari before 18.4 records the second only. */
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** Speech stays clear, and ten minutes stay under 3 MB. */
const bitsPerSecond = 32_000;

/** How often the recorder hands over what it has, in milliseconds: what a killed browser costs at most. */
const stretchMs = 2000;

/** A recorder that never says it has stopped must not hold the person up. */
const patienceMs = 3000;

export const deviceMicrophone: Microphone = async (events) => {
  if (!isSecureContext) return { kind: 'refused', why: 'insecure' };
  const type = 'MediaRecorder' in globalThis ? types.find((one) => MediaRecorder.isTypeSupported(one)) : undefined;
  if (type === undefined || !('mediaDevices' in navigator)) return { kind: 'refused', why: 'unsupported' };
  let stream: MediaStream | undefined;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true } });
    return { kind: 'open', session: record(stream, type, events) };
  } catch (error) {
    if (stream !== undefined) release(stream);
    return { kind: 'refused', why: refusalOf(error) };
  }
};

function record(stream: MediaStream, type: string, { onStretch, onLost }: Parameters<Microphone>[0]): Session {
  const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: bitsPerSecond });
  const startedAt = performance.now();
  let closedAt: number | undefined;
  const heard = () => (closedAt ?? performance.now()) - startedAt;
  // Reading the bytes of a stretch may take its time; the next one waits for it.
  let handedOver: Promise<void> = Promise.resolve();
  const stopped = new Promise<void>((tell) => recorder.addEventListener('stop', () => tell(), { once: true }));

  recorder.addEventListener('dataavailable', ({ data }) => {
    const length = heard();
    if (data.size === 0) return;
    handedOver = handedOver.then(async () => onStretch(new Uint8Array(await data.arrayBuffer()), length));
  });
  recorder.addEventListener('error', onLost);
  for (const track of stream.getTracks()) {
    track.addEventListener('ended', onLost);
    track.addEventListener('mute', onLost);
  }
  recorder.start(stretchMs);

  return {
    type: recorder.mimeType === '' ? type : recorder.mimeType,
    heard,
    async close() {
      closedAt ??= performance.now();
      // Not once more: when the tracks have ended, the recorder stopped by itself.
      if (recorder.state !== 'inactive') recorder.stop();
      release(stream);
      await Promise.race([stopped, new Promise<void>((go) => setTimeout(go, patienceMs))]);
      await handedOver;
    },
  };
}

function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** By name: the classes of these errors differ between browsers. */
function refusalOf(error: unknown): Refusal {
  switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'no-microphone';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'failed';
  }
}
