import { stonesOf } from '#domain/path/stones.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import type { CairnStone } from '#ui/cairn/cairn.tsx';
import type { PathStone } from '#ui/path-list/path-list.tsx';

import type { Offer } from './offers.tsx';

/** Everything home shows, in the same places for everybody. */
export type View = {
  readonly who: 'newcomer' | 'returning' | 'unknown';
  /** Takes part in a study. */
  readonly inStudy: boolean;
  readonly title: string;
  readonly lead: string;
  readonly pile: readonly CairnStone[];
  /** Whether the place of another stone is drawn. */
  readonly ghost: boolean;
  /** The stone placed last, which may come to rest. */
  readonly newest: string | undefined;
  readonly offers: readonly Offer[];
  readonly rows: readonly PathStone[];
};

/** What is written in the page: whoever comes for the first time finds it ready. */
export function useNewcomerView(): View {
  const t = useText('home');
  const stones = useText('path');
  const common = useText('common');
  return {
    who: 'newcomer',
    inStudy: false,
    title: t('new.title'),
    lead: t('new.lead'),
    pile: [],
    ghost: true,
    newest: undefined,
    offers: [
      {
        id: 'next',
        title: t('new.start.title'),
        lines: [t('new.start.time'), t('new.start.kept')],
        button: t('start'),
        href: paths.stone('arrive'),
      },
    ],
    rows: stonesOf('whole').map(({ stone, minutes }) => ({
      id: stone,
      name: stones(`stones.${stone}`),
      state: 'todo',
      note: common('minutesShort', { count: minutes }),
    })),
  };
}

/** While it is not known yet who walked here: the places stand, the words wait. */
export function useOpeningView(): View {
  const newcomer = useNewcomerView();
  const opening = useText('common')('opening');
  return { ...newcomer, who: 'unknown', lead: opening, ghost: false, offers: [], rows: [] };
}
