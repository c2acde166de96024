import { useState } from 'react';

import type { Moment, Piece } from '#domain/record/schema.ts';

/** What another window wrote on the page that is open here. */
export type OtherWindow = {
  /** Its newest text, until the person has said what is to become of it. */
  readonly other: Piece | undefined;
  /** This window is about to write at `at`: what comes back with that moment is its own. */
  readonly owns: (at: Moment) => void;
  /** Whether what is kept was written here, or stood there when the page was opened. */
  readonly isOwn: (piece: Piece) => boolean;
  readonly notice: (piece: Piece) => void;
  readonly settle: () => void;
};

/** `piece`: as it is kept now; `text`: as it stands on this screen. */
export function useOtherWindow(piece: Piece | undefined, text: string): OtherWindow {
  // By moment and not by text: while somebody types, what is read back may be a few of their own letters behind.
  const [own] = useState(() => new Set(piece === undefined ? [] : [piece.changedAt.utc]));
  const [seen, see] = useState<Piece | undefined>(undefined);
  const [other, hold] = useState<Piece | undefined>(undefined);

  function isOwn({ changedAt }: Piece): boolean {
    return own.has(changedAt.utc);
  }

  function notice(found: Piece): void {
    if (!isSame(found, seen) && !isSame(found, other)) hold(found);
  }

  if (piece !== undefined && piece.text !== text && !isOwn(piece)) notice(piece);
  return {
    // Once it stands on the screen, there is nothing to choose.
    other: other?.text === text ? undefined : other,
    owns: (at) => void own.add(at.utc),
    isOwn,
    notice,
    settle() {
      see(other);
      hold(undefined);
    },
  };
}

function isSame(one: Piece, two: Piece | undefined): boolean {
  return one.text === two?.text && one.changedAt.utc === two.changedAt.utc;
}
