import { useState, useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Heading } from '#ui/heading/heading.tsx';
import { Link } from '#ui/link/link.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import { Backup } from '../parts/backup.tsx';
import { EraseAll } from '../parts/erase-all.tsx';
import { LockedFile } from '../parts/locked-file.tsx';
import { OpenFile } from '../parts/open-file.tsx';
import { PlainFile } from '../parts/plain-file.tsx';
import { ReviewFile } from '../parts/review-file.tsx';
import { TakenIn } from '../parts/taken-in.tsx';
import { UnlockFile } from '../parts/unlock-file.tsx';
import type { ReadFile } from '../read-file.ts';
import type { Snapshot } from '../restore.ts';

export function Screen() {
  const [query] = useSearchParams();
  // The page that was rendered ahead knows no query: what it shows is shown first, or React would find another page than it expects.
  const awake = useSyncExternalStore(neverChanges, isTrue, isFalse);
  const page = awake ? query.get('p') : null;
  if (page === 'lock') return <LockedFile />;
  return page === 'plain' ? <PlainFile /> : <Everything />;
}

function Everything() {
  const t = useText('mine');
  const [read, look] = useState<ReadFile | undefined>(undefined);
  const [taken, take] = useState<Snapshot | undefined>(undefined);
  const leave = () => look(undefined);
  if (taken !== undefined) return <TakenIn snapshot={taken} />;
  if (read?.kind === 'locked') return <UnlockFile bytes={read.bytes} onRead={look} onLeave={leave} />;
  if (read?.kind === 'found') return <ReviewFile found={read.found} onDone={take} onLeave={leave} />;
  return (
    <>
      <Heading lead={t('take.lead')}>{t('take.title')}</Heading>
      <Backup />
      <OpenFile read={read} onRead={look} />
      <Sheet title={t('take.answers.title')}>
        <p>{t('take.answers.about')}</p>
        <Link href={paths.myAnswers()}>{t('take.answers.link')}</Link>
      </Sheet>
      <EraseAll />
    </>
  );
}

function neverChanges(): () => void {
  return () => undefined;
}

function isTrue(): boolean {
  return true;
}

function isFalse(): boolean {
  return false;
}
