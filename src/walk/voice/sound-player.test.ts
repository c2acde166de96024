import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createPlayer, type Playing } from './sound-player.ts';

/** An audio element in the hand of the test. */
class FakeAudio extends EventTarget {
  src = '';
  currentTime = 0;
  paused = true;
  ended = false;
  error: null | { readonly code: number } = null;
  refuses = false;
  readonly canPlayType: (type: string) => string;

  constructor(plays = true) {
    super();
    this.canPlayType = () => (plays ? 'probably' : '');
  }

  async play(): Promise<void> {
    if (this.refuses) throw new DOMException('tap first', 'NotAllowedError');
    this.paused = false;
    this.ended = false;
    this.dispatchEvent(new Event('playing'));
  }

  pause(): void {
    if (this.paused) return;
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  }

  removeAttribute(): void {
    this.src = '';
  }

  runTo(seconds: number): void {
    this.currentTime = seconds;
    this.dispatchEvent(new Event('timeupdate'));
  }

  end(seconds: number): void {
    this.runTo(seconds);
    this.paused = true;
    this.ended = true;
    this.dispatchEvent(new Event('pause'));
    this.dispatchEvent(new Event('ended'));
    this.currentTime = 0;
  }
}

const urls = new Set<string>();

beforeEach(() => {
  let made = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    made += 1;
    urls.add(`blob:${made}`);
    return `blob:${made}`;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void urls.delete(url));
});

afterEach(() => {
  urls.clear();
});

function set(audio = new FakeAudio(), read: () => Promise<readonly Blob[]> = async () => [new Blob(['a']), new Blob(['b'])]) {
  const shown: Playing[] = [];
  const player = createPlayer({
    type: 'audio/webm;codecs=opus',
    read,
    newAudio: () => audio as unknown as HTMLAudioElement,
    show: (one) => shown.push(one),
  });
  return { player, audio, shown, last: () => shown.at(-1) };
}

async function settle(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
}

describe('a player', () => {
  it('plays the parts one after the other as if they were one, and rests at the start', async () => {
    const { player, audio, last } = set();
    player.play();
    await settle();
    expect(audio.src).toBe('blob:1');
    audio.runTo(1.5);
    expect(last()).toEqual({ kind: 'playing', at: 1500 });
    audio.end(3);
    await settle();
    expect(audio.src).toBe('blob:2');
    audio.runTo(0.5);
    expect(last()).toEqual({ kind: 'playing', at: 3500 });
    audio.end(2);
    await settle();
    expect(last()).toEqual({ kind: 'resting', at: 0 });
    expect(audio.paused).toBe(true);
    expect(urls.size).toBe(1);
  });

  it('pauses and goes on where it was', async () => {
    const { player, audio, last } = set();
    player.play();
    await settle();
    audio.runTo(2);
    player.pause();
    expect(last()).toEqual({ kind: 'resting', at: 2000 });
    player.play();
    await settle();
    expect(audio.src).toBe('blob:1');
    expect(last()).toEqual({ kind: 'playing', at: 2000 });
  });

  it('is silent at once when it is closed, also while it opens, and lets the sound go', async () => {
    const open = set();
    open.player.play();
    await settle();
    open.player.close();
    expect(open.audio.paused).toBe(true);
    expect(urls.size).toBe(0);

    const opening = set();
    opening.player.play();
    opening.player.close();
    await settle();
    expect(opening.audio.paused).toBe(true);
    expect(opening.audio.src).toBe('');
    expect(urls.size).toBe(0);
  });

  it('plays nothing beside another', async () => {
    const one = set();
    const other = set();
    one.player.play();
    await settle();
    other.player.play();
    await settle();
    expect(one.audio.paused).toBe(true);
    expect(other.audio.paused).toBe(false);
  });

  it('rests and waits for another tap where the browser wants one', async () => {
    const audio = new FakeAudio();
    audio.refuses = true;
    const { player, last } = set(audio);
    player.play();
    await settle();
    expect(last()).toEqual({ kind: 'resting', at: 0 });
    audio.refuses = false;
    player.play();
    await settle();
    expect(last()).toEqual({ kind: 'playing', at: 0 });
  });

  it.each([
    ['cannot-play', new FakeAudio(false), async () => [new Blob(['a'])]],
    ['no-sound', new FakeAudio(), async () => []],
    ['cannot-open', new FakeAudio(), async () => Promise.reject(new Error('closed'))],
  ] as const)('says %s', async (kind, audio, read) => {
    const { player, last } = set(audio, read);
    player.play();
    await settle();
    expect(last()).toEqual({ kind, at: 0 });
  });

  it('says so when the sound turns out not to play', async () => {
    const { player, audio, last } = set();
    player.play();
    await settle();
    audio.error = { code: 4 };
    audio.dispatchEvent(new Event('error'));
    expect(last()).toEqual({ kind: 'cannot-play', at: 0 });
  });
});
