/** How much work one guess at a passcode costs. Kept beside what it closes, so that later versions may ask for more and still open it. */
export type PasscodeWork = {
  /** RFC 9106. */
  readonly name: 'argon2id';
  readonly memoryKib: number;
  readonly passes: number;
  readonly lanes: number;
};

/** 32 bytes from a passcode. Rejects with `RangeError` where there is not enough memory for so much work. */
export type StretchPasscode = (text: string, salt: Uint8Array, work: PasscodeWork) => Promise<Uint8Array>;
