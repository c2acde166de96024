import { useText } from '#i18n/react.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { KeptPage } from '../parts/kept-page.tsx';

export function Behind({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('tell');
  return (
    <KeptPage
      walk={walk}
      kind="behind"
      prompt="one-step-behind"
      ask={t('behind.title')}
      hint={t('behind.hint')}
      beginnings={[t('behind.starters.first'), t('behind.starters.second'), t('behind.starters.third')]}
    />
  );
}
