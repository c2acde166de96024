import { useState } from 'react';

import { compareDrawers } from '#domain/backup/compare.ts';
import { mergeDrawers } from '#domain/backup/merge.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore, useWatch } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Link } from '#ui/link/link.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { Opening } from '#walk/opening.tsx';

import type { FoundInFile } from '../read-file.ts';
import { restore, type Snapshot, type Way } from '../restore.ts';
import { InFile } from './in-file.tsx';
import { StepTitle } from './step-title.tsx';

type ReviewFileProps = {
  readonly found: FoundInFile;
  readonly onDone: (snapshot: Snapshot) => void;
  readonly onLeave: () => void;
};

/** What will happen, before anything happens; then the two ways, of which the one that loses nothing comes first. */
export function ReviewFile({ found, onDone, onLeave }: ReviewFileProps) {
  const t = useText('backup');
  const language = useLanguage();
  const store = useStore();
  const here = useWatch((one) => one.everything(), []);
  const [asking, ask] = useState(false);
  const [working, work] = useState(false);
  const [failed, tell] = useState<'failed' | 'full' | undefined>(undefined);
  if (here === undefined) return <Opening name={t('review.title')} />;
  const comparison = compareDrawers(here, found.data);
  const { leftOut } = mergeDrawers(here, found.data);

  async function take(way: Way): Promise<void> {
    if (working) return;
    work(true);
    const { outcome, snapshot } = await restore(store, found.data, way);
    work(false);
    if (snapshot === undefined) tell(outcome.kind === 'full' ? 'full' : 'failed');
    else onDone(snapshot);
  }

  const made = found.madeAt === undefined ? '' : t('review.made', { day: formatDay(language, dayOf(found.madeAt)) });
  return (
    <>
      <StepTitle lead={`${made} ${t('review.nothingYet')}`.trim()}>{t('review.title')}</StepTitle>
      <InFile found={found} comparison={comparison} leftOut={comparison.nothingHere ? { studies: 0, sittings: 0, consents: 0 } : leftOut} />
      {!comparison.nothingHere && (
        <>
          <Sheet title={t('together.title')}>
            <p>{t('together.about')}</p>
            <p>{t('together.removed')}</p>
            <Button busy={working} onClick={() => void take('together')}>
              {t('together.button')}
            </Button>
          </Sheet>
          <Sheet title={t('replace.title')}>
            <p>{t('replace.about')}</p>
            {comparison.onlyHere > 0 && <p>{t('replace.onlyHere', { count: comparison.onlyHere })}</p>}
            {asking ? (
              <div role="group" aria-label={t('replace.sure')}>
                <p>
                  {t('replace.first')} <Link href={paths.takeAway('lock')}>{t('replace.save')}</Link>
                </p>
                <p>{t('replace.sure')}</p>
                <Button busy={working} onClick={() => void take('in-its-place')}>
                  {t('replace.yes')}
                </Button>
                <Button look="plain" onClick={() => ask(false)}>
                  {t('replace.no')}
                </Button>
              </div>
            ) : (
              <Button look="quiet" onClick={() => ask(true)}>
                {t('replace.button')}
              </Button>
            )}
          </Sheet>
        </>
      )}
      <Status>{failed && t(`done.${failed}`)}</Status>
      <Actions
        aside={
          <Button look="plain" onClick={onLeave}>
            {t('review.leave')}
          </Button>
        }
      >
        {comparison.nothingHere && (
          <Button busy={working} onClick={() => void take('in-its-place')}>
            {t('review.use')}
          </Button>
        )}
      </Actions>
    </>
  );
}
