import { useText } from '#i18n/react.tsx';
import { Note } from '#ui/note/note.tsx';

/** A first sentence, for when there is none of one’s own. */
export function ReadOut({ say }: { readonly say: string }) {
  const t = useText('find');
  return (
    <Note title={t('like.readOut')}>
      <p>{t('doors.quoted', { answer: say })}</p>
    </Note>
  );
}
