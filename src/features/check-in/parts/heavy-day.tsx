import type { Mood } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';

/** On a low day, the way to help stands on the page itself. */
export function HeavyDay({ mood }: { readonly mood: Mood['mood'] }) {
  const t = useText('checkin');
  const safety = useText('safety');
  if (mood !== 'rough' && mood !== 'low') return null;
  return (
    <Note title={t('answer.low')}>
      <p>
        <Link href={paths.helpNow()}>{safety('helpLead')}</Link>
      </p>
    </Note>
  );
}
