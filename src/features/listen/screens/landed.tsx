import { useSearchParams } from 'react-router';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Rating } from '#walk/after-story/rating.tsx';
import { finishedReading } from '#walk/after-story/reading.ts';
import { useReader } from '#walk/after-story/use-reader.ts';
import { QuietEnd } from '#walk/quiet-end.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import type { ListenData } from '../listen-data.ts';

export function Landed({ walk, data }: { readonly walk: StoneWalk; readonly data: ListenData }) {
  const t = useText('listen');
  const reader = useReader();
  const [query] = useSearchParams();
  if (reader === undefined) return null;
  const reading = finishedReading(reader.readings, reader.choices?.story);
  if (reading === undefined) return <QuietEnd title={t('without.title')} lead={t('without.lead')} onNext={() => void walk.next()} />;
  return (
    <Rating
      key={reading.id}
      before={reading}
      questions={data.feedback}
      named={query.get('p')}
      addressOf={(question) => `${paths.stone('listen', 'landed')}&p=${question}`}
      onEnd={() => void walk.next()}
    />
  );
}
