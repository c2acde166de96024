import { useNavigate, useSearchParams } from 'react-router';

import { handOverKinds, type HandOverKind } from '#domain/hand-over/kinds.ts';
import { paths } from '#paths';

const screens = ['begin', 'write', 'points', 'more', 'look', 'hand', 'show'] as const;
export type ScreenName = (typeof screens)[number];

/** `kind`: what is being made; undefined while it is picked. */
export type Place = { readonly kind: HandOverKind | undefined; readonly screen: ScreenName };

/** Where in this room an address leads. It holds no word of the person’s, and no number. */
export function placeIn(query: URLSearchParams): Place {
  const [kind, screen] = [query.get('s'), query.get('p')];
  return { kind: handOverKinds.find((one) => one === kind), screen: screens.find((one) => one === screen) ?? 'begin' };
}

export function placeAddress({ kind, screen }: Place): string {
  if (kind === undefined) return paths.handOver();
  return screen === 'begin' ? paths.handOver(kind) : `${paths.handOver(kind)}&p=${screen}`;
}

/** Where the person is, and going on from there; Back goes one screen back. */
export function usePlace(): Place & { readonly go: (screen: ScreenName) => void; readonly make: (kind: HandOverKind | undefined) => void } {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const { kind, screen } = placeIn(query);
  return {
    kind,
    screen,
    go: (to) => void navigate(placeAddress({ kind, screen: to })),
    make: (what) => void navigate(placeAddress({ kind: what, screen: 'begin' })),
  };
}
