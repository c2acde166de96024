import type { OutgoingStory } from '#domain/exchange/schema.ts';
import type { StoryReading } from '#domain/exchange/read-story.ts';

export type Incoming =
  | { readonly kind: 'ok'; readonly story: OutgoingStory; readonly text: string }
  /** `damaged`: what stood in the address was cut or changed. `not-here`: the part that opens it cannot be had: offline, not kept yet. */
  | { readonly kind: 'refused'; readonly why: Exclude<StoryReading['kind'], 'ok'> | 'damaged' | 'not-here' };

/** Far above what a square code can hold, far below what would stall a cheap phone. */
const limits = { packed: 20_000, bytes: 100_000 };

/**
 * What came after `#s=`, taken out of the address at once: the words must not stay in the history of the browser. Undefined when
 * nothing came.
 */
export function takeFromAddress(): string | undefined {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith('#s=')) return undefined;
  history.replaceState(history.state, '', `${pathname}${search}`);
  return hash.slice('#s='.length);
}

export async function openPacked(packed: string): Promise<Incoming> {
  try {
    const { unpackText } = await import('#formats/pack-text.ts');
    const unpacked = unpackText(packed, limits);
    if (unpacked.kind !== 'ok') return { kind: 'refused', why: unpacked.kind === 'too-big' ? 'too-large' : 'damaged' };
    return await openText(unpacked.text);
  } catch {
    return { kind: 'refused', why: 'not-here' };
  }
}

export async function openFile(file: File): Promise<Incoming> {
  try {
    const { mostStoryBytes } = await import('#domain/exchange/read-story.ts');
    // What is larger is not even read.
    return file.size > mostStoryBytes ? { kind: 'refused', why: 'too-large' } : await openText(await file.text());
  } catch {
    return { kind: 'refused', why: 'not-here' };
  }
}

/** What is kept is checked anew whenever it is opened. */
export async function openText(text: string): Promise<Incoming> {
  const { readStory } = await import('#domain/exchange/read-story.ts');
  const reading = readStory(text);
  return reading.kind === 'ok' ? reading : { kind: 'refused', why: reading.kind };
}
