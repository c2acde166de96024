import { useState } from 'react';

import type { Recording } from '#domain/record/telling-schema.ts';
import { useStore } from '#store/react.tsx';

import { createPlayer, type Player, type Playing } from './sound-player.ts';
import { readSound } from './sounds.ts';
import { useLeaving } from './use-leaving.ts';

/** Plays a recording from the rows it lies in. Its sound is read on the first tap and let go with the page. */
export function usePlayer(recording: Recording): { readonly playing: Playing } & Pick<Player, 'play' | 'pause' | 'again'> {
  const store = useStore();
  const [playing, show] = useState<Playing>({ kind: 'resting', at: 0 });
  const [player] = useState(() =>
    createPlayer({
      type: recording.type,
      read: () => readSound(store, recording),
      newAudio: () => new Audio(),
      show,
    }),
  );
  useLeaving(player.close);
  return { playing, play: player.play, pause: player.pause, again: player.again };
}
