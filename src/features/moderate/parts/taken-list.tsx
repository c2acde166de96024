import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Link } from '#ui/link/link.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { HandOver } from '#walk/hand-over.tsx';
import { Refused } from '#walk/exchange/refused.tsx';

import { withdrawnLine, type Taken } from '../take-in.ts';

export type TakenFile = { readonly name: string; readonly taken: Taken };

/** What became of each file that was opened, one by one. */
export function TakenList({ taken }: { readonly taken: readonly TakenFile[] }) {
  const t = useText('moderate');
  return (
    <>
      <Status unseen>{taken.length === 0 ? undefined : t('taken.count', { count: taken.length })}</Status>
      {taken.map(({ name, taken: one }, at) => (
        <div key={at}>
          <p className="soft small">{name}</p>
          <Became taken={one} />
        </div>
      ))}
    </>
  );
}

function Became({ taken }: { readonly taken: Taken }) {
  const t = useText('moderate');
  const kept = useText('kept');
  switch (taken.kind) {
    case 'refused':
      return <Refused why={taken.why} place={taken.place} />;
    case 'not-kept':
      return (
        <Sheet title={t('taken.not-kept')}>
          <p>{kept(taken.outcome.kind === 'saved' ? 'kept' : taken.outcome.kind)}</p>
        </Sheet>
      );
    case 'withdrawn':
      return <Withdrawn taken={taken} />;
    case 'new':
    case 'known':
    case 'joined':
    case 'answered':
      return (
        <Sheet title={t(`taken.${taken.kind}`)}>
          <Link href={`${paths.moderate()}?r=${taken.id}`}>{t('taken.look')}</Link>
        </Sheet>
      );
  }
}

/** A story was taken back: what has to be done, today, by whoever looks after the site. */
function Withdrawn({ taken }: { readonly taken: Extract<Taken, { readonly kind: 'withdrawn' }> }) {
  const t = useText('moderate');
  const { today } = useEnvironment();
  const line = withdrawnLine(taken.fingerprint, taken.story, today());
  return (
    <Sheet title={t(taken.id === undefined ? 'withdrawn.unknown' : 'withdrawn.title')}>
      <p>{t(taken.id === undefined ? 'withdrawn.unknownAbout' : 'withdrawn.about')}</p>
      <p>{t('withdrawn.line')}</p>
      <p className="own-words">{line}</p>
      <HandOver text={line} />
    </Sheet>
  );
}
