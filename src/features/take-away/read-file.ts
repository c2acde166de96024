import type { TakeawayDrawers, TakeawayOutcome } from '#domain/export/takeaway.ts';
import type { Moment } from '#domain/record/schema.ts';
import type { OpenedAge } from '#formats/age-file.ts';

/** What is in a file, checked row by row. Nothing was written. */
export type FoundInFile = {
  readonly data: TakeawayDrawers;
  readonly madeAt: Moment | undefined;
  /** Places that could not be read and are left out. */
  readonly damaged: number;
  /** It is not as it was made; what can still be read was asked for. */
  readonly changed: boolean;
};

type Refusal =
  | 'empty'
  | 'unreadable'
  | Exclude<TakeawayOutcome['kind'], 'ok' | 'bad-rows' | 'changed'>
  | Exclude<OpenedAge['kind'], 'ok' | 'wrong-words'>;

export type ReadFile =
  | { readonly kind: 'locked'; readonly bytes: Uint8Array }
  | { readonly kind: 'found'; readonly found: FoundInFile }
  /** Refused; `found`: what can still be read of it, if the person asks for it. */
  | { readonly kind: 'changed'; readonly found: FoundInFile }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** What may be chosen at all, in bytes: a letter may take four. Known before anything is read. */
const mostBytes = 400_000_000;

/** Looks into a file from anywhere. What it is, its first bytes say: its name says nothing. */
export async function readChosenFile(file: File): Promise<ReadFile> {
  if (file.size === 0) return { kind: 'refused', why: 'empty' };
  if (file.size > mostBytes) return { kind: 'refused', why: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isLocked(bytes) ? { kind: 'locked', bytes } : await readText(new TextDecoder().decode(bytes));
  } catch {
    return { kind: 'refused', why: 'unreadable' };
  }
}

/** Opens a locked file with what the person typed. */
export async function readLockedFile(bytes: Uint8Array, typed: string): Promise<ReadFile | { readonly kind: 'wrong-words' }> {
  try {
    const [{ openAge }, { meantBy }] = await Promise.all([import('#formats/age-file.ts'), import('#formats/passphrase.ts')]);
    const opened = await openAge(bytes, meantBy(typed));
    if (opened.kind === 'ok') return await readText(new TextDecoder().decode(opened.bytes));
    return opened.kind === 'wrong-words' ? { kind: 'wrong-words' } : { kind: 'refused', why: opened.kind };
  } catch {
    return { kind: 'refused', why: 'unreadable' };
  }
}

async function readText(text: string): Promise<ReadFile> {
  const [{ mostTakeaway, readTakeaway }, { sha256Hex }] = await Promise.all([
    import('#domain/export/takeaway.ts'),
    import('#formats/digest.ts'),
  ]);
  const outcome = readTakeaway(text, mostTakeaway, sha256Hex);
  switch (outcome.kind) {
    case 'ok':
      return { kind: 'found', found: { data: outcome.data, madeAt: outcome.madeAt, damaged: 0, changed: false } };
    case 'bad-rows': {
      const { good, madeAt, damaged } = outcome;
      return { kind: 'found', found: { data: good, madeAt, damaged, changed: false } };
    }
    case 'changed':
      return { kind: 'changed', found: { data: outcome.good, madeAt: outcome.madeAt, damaged: 0, changed: true } };
    case 'too-large':
    case 'not-json':
    case 'wrong-format':
    case 'newer-version':
      return { kind: 'refused', why: outcome.kind };
  }
}

/** The beginnings of a file in the age format, as bytes and as text. */
function isLocked(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 100)).trimStart();
  return start.startsWith('age-encryption.org/') || start.startsWith('-----BEGIN AGE');
}
