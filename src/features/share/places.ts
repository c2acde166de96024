import { useNavigate, useSearchParams } from 'react-router';

import { paths } from '#paths';

/** The steps of the ladder that this room goes; a library has a room of its own. */
export const steps = ['person', 'clinician', 'swap'] as const;
export type Step = (typeof steps)[number];

const early = ['words', 'with', 'kept', 'handed'] as const;
const ahead = ['page', 'who', 'how', 'safe', 'names', 'story', 'preview', 'hand', 'show', 'after'] as const;

/** Screens on the way of one step. */
export type AheadScreen = (typeof ahead)[number];
export type ScreenName = (typeof early)[number] | AheadScreen;

/** The screens between picking a step and handing over, in order. */
export function screensOf(step: Step): readonly AheadScreen[] {
  switch (step) {
    case 'person':
      return ['who', 'how', 'safe', 'names', 'preview', 'hand'];
    case 'clinician':
      return ['page', 'who', 'how', 'safe', 'names', 'preview', 'hand'];
    case 'swap':
      return ['who', 'how', 'safe', 'names', 'story', 'preview', 'hand'];
  }
}

export type Place = {
  /** The telling to begin with. */
  readonly telling: string | undefined;
  readonly screen: ScreenName;
  readonly step: Step | undefined;
  /** Place inside the part about names, from 0. */
  readonly at: number;
};

/** Where in this room an address leads. It holds no word of the person’s. */
export function placeIn(query: URLSearchParams): Place {
  const [named, to, at] = [query.get('s'), query.get('to'), Number(query.get('n'))];
  return {
    telling: query.get('telling') ?? undefined,
    screen: [...early, ...ahead].find((one) => one === named) ?? 'words',
    step: steps.find((one) => one === to),
    at: Number.isInteger(at) && at > 0 ? at : 0,
  };
}

export function shareAddress({ telling, screen, step, at }: Place): string {
  const query = new URLSearchParams({
    ...(telling === undefined ? {} : { telling }),
    ...(screen === 'words' ? {} : { s: screen }),
    ...(step === undefined ? {} : { to: step }),
    ...(at === 0 ? {} : { n: String(at) }),
  }).toString();
  return query === '' ? paths.share() : `${paths.share()}?${query}`;
}

type Going = {
  readonly place: Place;
  readonly go: (screen: ScreenName, rest?: Partial<Pick<Place, 'step' | 'at'>>) => void;
  /** The same in place of the screen that is named now: Back does not lead to it. */
  readonly correct: (screen: ScreenName) => void;
};

/** Where the person is, and going on from there; Back goes one screen back. */
export function usePlace(): Going {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const place = placeIn(query);
  return {
    place,
    go: (screen, rest = {}) => void navigate(shareAddress({ ...place, at: 0, ...rest, screen })),
    correct: (screen) => void navigate(shareAddress({ ...place, at: 0, screen }), { replace: true }),
  };
}

type Ready = { readonly words: boolean; readonly page: boolean; readonly year: boolean; readonly agreed: boolean };

/** The screen that can be shown: what comes before has to be there, whatever the address says. */
export function reachable({ screen, step }: Pick<Place, 'screen' | 'step'>, ready: Ready): ScreenName {
  if (early.some((one) => one === screen)) return screen === 'with' && !ready.words ? 'words' : screen;
  if (!ready.words) return 'words';
  if (step === undefined || (step === 'swap' && !ready.year)) return 'with';
  if (step === 'clinician' && !ready.page && screen !== 'page') return 'page';
  if (screen === 'show' || screen === 'hand') return ready.agreed ? screen : 'preview';
  return screen === 'after' || screensOf(step).some((one) => one === screen) ? screen : 'with';
}
