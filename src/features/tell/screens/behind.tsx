import { useText } from '#i18n/react.tsx';
import { pieceId } from '#walk/kept-text.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { WritingPage } from '../parts/writing-page.tsx';

const piece = { kind: 'behind', prompt: 'one-step-behind' } as const;

export function Behind({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('tell');
  return (
    <WritingPage
      piece={{ id: pieceId(piece), ...piece }}
      ask={t('behind.title')}
      hint={t('behind.hint')}
      starters={[t('behind.starters.first'), t('behind.starters.second'), t('behind.starters.third')]}
      onward={walk.next}
    />
  );
}
