import type { PasscodeWork } from '#domain/lock/stretch.ts';

/**
 * Where the data key lies. Without a lock it is a key that the browser keeps and does not hand out: that is tidiness, and
 * no protection from somebody with the phone’s files. With a lock it lies here only closed, once for each way to open it.
 */
export type KeyRow = {
  /** Random, and new whenever the rows are closed with another key. It says nothing. */
  readonly keyId: string;
  readonly open?: CryptoKey;
  readonly wraps?: readonly Wrap[];
};

export type Wrap = {
  /** 16 random bytes. */
  readonly salt: Uint8Array;
  /** 12 random bytes, never used twice with one key. */
  readonly iv: Uint8Array;
  /** The 32 bytes of the data key and a tag of 16: AES-256-GCM. */
  readonly closed: Uint8Array;
} & (
  | { readonly way: 'passcode'; readonly work: PasscodeWork }
  /** `credential`: the name of the passkey, as the browser gave it. */
  | { readonly way: 'passkey'; readonly credential: Uint8Array }
);

export type UnlockWay = Wrap['way'];

/** What opens a lock: what the person knows, or the 32 bytes that a passkey gives after the phone has checked who asks. */
export type Secret =
  | { readonly way: 'passcode'; readonly text: string }
  | { readonly way: 'passkey'; readonly credential: Uint8Array; readonly bytes: Uint8Array };
