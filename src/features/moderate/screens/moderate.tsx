import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';

import { useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import { useWatch } from '#store/react.tsx';
import { Opening } from '#walk/opening.tsx';

import type { DeskData } from '../desk.ts';
import { SignIn } from './sign-in.tsx';

/** Files are read, and stories looked through, only by somebody who has said who they are. */
const ReviewScreen = lazy(async () => ({ default: (await import('./review.tsx')).ReviewScreen }));
const Table = lazy(async () => ({ default: (await import('./table.tsx')).Table }));

export async function load(language: string): Promise<DeskData> {
  const [libraries, barriers, stories, withdrawn] = await Promise.all([
    loadShelf(language, 'libraries'),
    loadShelf(language, 'barrier-cards'),
    loadShelf(language, 'stories'),
    loadShelf(language, 'withdrawn'),
  ]);
  return { libraries, barriers: barriers.map(({ id, name }) => ({ id, name })), taken: [...stories.map(({ id }) => id), ...withdrawn] };
}

/** Where stories that were put forward are looked after. Who sits here is asked each time, and only kept with what they do. */
export function Screen({ data }: ScreenProps<DeskData>) {
  const t = useText('moderate');
  const [query] = useSearchParams();
  const [by, sign] = useState('');
  const rows = useWatch((store) => store.reviews.all(), []);
  if (rows === undefined) return <Opening name={t('name')} />;
  if (by === '') return <SignIn onName={sign} />;
  const id = query.get('r');
  const row = id === null ? undefined : rows.find((one) => one.id === id);
  return (
    <Suspense fallback={<Opening name={t('name')} />}>
      {row === undefined ? (
        <Table rows={rows} by={by} data={data} onOther={() => sign('')} />
      ) : (
        <ReviewScreen key={row.id} row={row} by={by} data={data} screen={query.get('s') ?? 'overview'} />
      )}
    </Suspense>
  );
}
