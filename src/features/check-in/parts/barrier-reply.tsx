import type { Barrier } from '#domain/barrier/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Note } from '#ui/note/note.tsx';

/** The answer to the barrier the person picked, and to no other: an answer to the other kind of worry can do harm. */
export function BarrierReply({ barrier }: { readonly barrier: Barrier }) {
  const t = useText('checkin');
  return (
    <Note title={barrier.name}>
      <p>{barrier.makesSense}</p>
      <p>{barrier.wayRound}</p>
      <p>{t('way.sentence', { sentence: barrier.sentence })}</p>
    </Note>
  );
}
