import type { Barrier } from '#domain/barrier/schema.ts';
import type { Choices } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';

type BarrierReplyProps = { readonly choices: Choices; readonly barriers: readonly Barrier[] };

/** The answer to the person’s own barrier again. An answer to the other kind of worry is never shown: it can do harm. */
export function BarrierReply({ choices, barriers }: BarrierReplyProps) {
  const t = useText('checkin');
  const found = barriers.find(({ id, branch }) => id === choices.barrier && (choices.branch === undefined || choices.branch === branch));
  const own = choices.barrierOwn?.trim() ?? '';
  return (
    <>
      {own !== '' && <p>{t('notYet.own', { words: own })}</p>}
      {found !== undefined && (
        <Note title={found.name}>
          <p>{found.makesSense}</p>
          <p>{found.wayRound}</p>
          <p>{t('notYet.sentence', { sentence: found.sentence })}</p>
        </Note>
      )}
      <p>
        <Link href={paths.stone('in-the-way', 'pick')}>{found === undefined && own === '' ? t('notYet.name') : t('notYet.other')}</Link>
      </p>
    </>
  );
}
