import { useText } from '#i18n/react.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { KeptPage } from '../parts/kept-page.tsx';

export function LookBack({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('tell');
  return (
    <KeptPage
      walk={walk}
      kind="look-back"
      prompt="a-year-on"
      ask={t('lookBack.title')}
      hint={t('lookBack.hint')}
      beginnings={[
        t('lookBack.starters.first'),
        t('lookBack.starters.second'),
        t('lookBack.starters.third'),
        t('lookBack.starters.fourth'),
      ]}
    />
  );
}
