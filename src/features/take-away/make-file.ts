import type { Moment } from '#domain/record/schema.ts';
import type { Store } from '#store/store.ts';
import type { FileToSave } from '#walk/save-files.ts';

type Maker = { readonly store: Store; readonly appVersion: string; readonly madeAt: Moment };

/** `not-opened`: what is kept, or the code for the file, could not be read. `too-large`: it could not be opened again. */
export type MadeFile = { readonly kind: 'made'; readonly file: FileToSave } | { readonly kind: 'not-opened' | 'too-large' | 'not-locked' };

/** Anybody can read it. Names of files say nothing about what is in them. */
export async function makePlainFile(maker: Maker): Promise<MadeFile> {
  const made = await textOfAll(maker);
  return typeof made === 'string' ? { kind: 'made', file: { name: 'cairn.json', type: 'application/json', text: made } } : made;
}

/** `draw`: a whole number from 0 to 2^32 - 1, from the device’s good source. */
export async function makeLockedFile(maker: Maker, words: string, draw: () => number): Promise<MadeFile> {
  const made = await textOfAll(maker);
  if (typeof made !== 'string') return made;
  try {
    const { lockAge } = await import('#formats/age-file.ts');
    const content = await lockAge(new TextEncoder().encode(made), words, draw);
    return { kind: 'made', file: { name: 'cairn.age', type: 'application/octet-stream', content } };
  } catch {
    // No memory for the lock, or its code could not be fetched.
    return { kind: 'not-locked' };
  }
}

async function textOfAll({ store, appVersion, madeAt }: Maker): Promise<string | Exclude<MadeFile, { kind: 'made' }>> {
  try {
    const [{ mostTakeaway, writeTakeaway }, { sha256Hex }, drawers] = await Promise.all([
      import('#domain/export/takeaway.ts'),
      import('#formats/digest.ts'),
      store.everything(),
    ]);
    const text = writeTakeaway({ appVersion, madeAt, drawers }, sha256Hex);
    // A file that could not be opened again would only look like a safe place.
    return text.length > mostTakeaway ? { kind: 'too-large' } : text;
  } catch {
    return { kind: 'not-opened' };
  }
}
