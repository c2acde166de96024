/** Only one thing is heard at a time, and nothing while somebody records. */
let heard: HTMLAudioElement | undefined;

/** What plays falls silent. */
export function hush(): void {
  heard?.pause();
  heard = undefined;
}

/** Plays this and nothing else. False when the browser wants another tap first. */
export async function playAlone(audio: HTMLAudioElement): Promise<boolean> {
  hush();
  heard = audio;
  try {
    await audio.play();
    return true;
  } catch {
    return false;
  }
}
