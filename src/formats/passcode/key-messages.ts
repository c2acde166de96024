import type { PasscodeWork } from '#domain/lock/stretch.ts';

/** What the page asks of the worker that stretches a passcode, and what it answers. */
export type KeyQuestion = { readonly text: string; readonly salt: Uint8Array; readonly work: PasscodeWork };
export type KeyAnswer =
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'no-memory' }
  | { readonly kind: 'failed'; readonly name: string };
