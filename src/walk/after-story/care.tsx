import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';

/** For whoever feels worse after a story: nothing is wrong with them, three small things, somebody to talk to. */
export function Care() {
  const t = useText('listen');
  return (
    <Note title={t('landed.careTitle')}>
      <p>{t('landed.care')}</p>
      <ul>
        <li>{t('landed.feet')}</li>
        <li>{t('landed.breathe')}</li>
        <li>{t('landed.look')}</li>
      </ul>
      <p>
        {t('landed.someone')} <Link href={paths.helpNow()}>{t('landed.help')}</Link>
      </p>
      <p>{t('landed.kinder')}</p>
    </Note>
  );
}
