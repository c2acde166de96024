import { useNavigate } from 'react-router';

import { newProgress, placeStone } from '#domain/path/progress.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

/** Doing nothing with it comes first and weighs as much as anything else: no button here is the main one. */
export function After({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('tell');
  const store = useStore();
  const navigate = useNavigate();
  const { now, seed } = useEnvironment();

  async function readAgain(): Promise<void> {
    await store.progress.change((old) => placeStone(old ?? newProgress(seed()), walk.stone, now()));
    await navigate(paths.myWords());
  }

  return (
    <>
      <Heading lead={t('after.lead')}>{t('after.title')}</Heading>
      <Actions>
        <Button look="quiet" onClick={() => void walk.next()}>
          {t('after.nothing')}
        </Button>
        <Button look="quiet" onClick={() => void readAgain()}>
          {t('after.read')}
        </Button>
      </Actions>
    </>
  );
}
