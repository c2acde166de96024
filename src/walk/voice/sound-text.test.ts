import fc from 'fast-check';
import { expect, it } from 'vitest';

import { toBytes, toText } from './sound-text.ts';

it('writes sound as base64 and reads back every byte', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toText(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(Array.from(toBytes(text))).toEqual(Array.from(bytes));
    }),
  );
});
