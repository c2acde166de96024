import { useNavigate, useSearchParams } from 'react-router';

import { paths } from '#paths';

/** The screens on the way to a file, in order. */
export const way = ['start', 'words', 'who', 'how', 'safe', 'names', 'around', 'rights', 'yes', 'look'] as const;
export type OnTheWay = (typeof way)[number];

/** `mine`: what was put forward; `edits`: proposals of the library for one of them. */
export type ScreenName = OnTheWay | 'kept' | 'mine' | 'edits';

export type Place = {
  readonly screen: ScreenName;
  /** Place inside the part about names, from 0. */
  readonly at: number;
  /** Which of the person’s own contributions. */
  readonly contribution: string | undefined;
};

export function placeIn(query: URLSearchParams): Place {
  const [named, at] = [query.get('s'), Number(query.get('n'))];
  return {
    screen: [...way, 'kept' as const, 'mine' as const, 'edits' as const].find((one) => one === named) ?? 'start',
    at: Number.isInteger(at) && at > 0 ? at : 0,
    contribution: query.get('c') ?? undefined,
  };
}

export function addressOf({ screen, at, contribution }: Place): string {
  const query = new URLSearchParams({
    ...(screen === 'start' ? {} : { s: screen }),
    ...(at === 0 ? {} : { n: String(at) }),
    ...(contribution === undefined ? {} : { c: contribution }),
  }).toString();
  return query === '' ? paths.contribute() : `${paths.contribute()}?${query}`;
}

export type Going = {
  readonly place: Place;
  readonly go: (screen: ScreenName, rest?: Partial<Pick<Place, 'at' | 'contribution'>>) => void;
  /** In place of this screen: Back does not come here again. */
  readonly goInstead: (screen: ScreenName, rest?: Partial<Pick<Place, 'at' | 'contribution'>>) => void;
};

export function usePlace(): Going {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const address = (screen: ScreenName, rest: Partial<Pick<Place, 'at' | 'contribution'>> = {}) =>
    addressOf({ at: 0, contribution: undefined, ...rest, screen });
  return {
    place: placeIn(query),
    go: (screen, rest) => void navigate(address(screen, rest)),
    goInstead: (screen, rest) => void navigate(address(screen, rest), { replace: true }),
  };
}

type Ready = { readonly library: boolean; readonly words: boolean; readonly consent: boolean };

/** The screen that can be shown: what comes before it has to be there, whatever the address says. */
export function reachable(screen: ScreenName, { library, words, consent }: Ready): ScreenName {
  if (screen === 'mine' || screen === 'edits' || screen === 'kept' || screen === 'start') return screen;
  if (!library) return 'start';
  if (!words) return 'words';
  return screen === 'look' && !consent ? 'yes' : screen;
}

/** The screen after this one. */
export function following(screen: OnTheWay): OnTheWay {
  return way[way.indexOf(screen) + 1] ?? screen;
}
