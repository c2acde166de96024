import { useNavigate } from 'react-router';

import { newProgress, placeStone } from '#domain/path/progress.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { BackupOffer } from '#walk/backup-offer.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { leavingAddress, mirrorFromAfter } from '../places.ts';

type AfterProps = {
  readonly walk: StoneWalk;
  /** The telling that was written; undefined when only the pages after it were. */
  readonly telling: string | undefined;
  /** Nobody who feels worse is led on to showing it (research rule Z6). It stays possible from their own words. */
  readonly low: boolean;
};

/** Doing nothing with it comes first and weighs as much as anything else: no button here is the main one. */
export function After({ walk, telling, low }: AfterProps) {
  const t = useText('tell');
  const store = useStore();
  const navigate = useNavigate();
  const { now, seed } = useEnvironment();

  /** The stone is done, whichever way is taken from here. */
  async function goTo(address: string): Promise<void> {
    await store.progress.change((old) => placeStone(old ?? newProgress(seed()), walk.stone, now()));
    await navigate(address);
  }

  return (
    <>
      <Heading lead={t('after.lead')}>{t('after.title')}</Heading>
      <Actions aside={<Link href={leavingAddress('settle')}>{t('after.moment')}</Link>}>
        <Button look="quiet" onClick={() => void walk.next()}>
          {t('after.nothing')}
        </Button>
        <Button look="quiet" onClick={() => void goTo(paths.myWords())}>
          {t('after.read')}
        </Button>
        {telling !== undefined && (
          <Button look="quiet" onClick={() => void navigate(mirrorFromAfter())}>
            {t('after.mark')}
          </Button>
        )}
        {!low && (
          <Button look="quiet" onClick={() => void goTo(paths.share(telling))}>
            {t('after.share')}
          </Button>
        )}
      </Actions>
      <BackupOffer />
    </>
  );
}
