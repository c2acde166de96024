import type { Codec } from '../codec.ts';

/** The codec of the day: another takes its place when the rows were closed with another key. */
export type HeldCodec = Codec & { readonly swap: (next: Codec) => void };

export function holdCodec(first: Codec): HeldCodec {
  let codec = first;
  return {
    get keyId() {
      return codec.keyId;
    },
    place: (drawer, id) => codec.place(drawer, id),
    seal: (drawer, place, value) => codec.seal(drawer, place, value),
    open: (drawer, place, sealed) => codec.open(drawer, place, sealed),
    swap(next) {
      codec = next;
    },
  };
}
