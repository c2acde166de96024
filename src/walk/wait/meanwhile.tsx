import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import { HandOver } from '../hand-over.tsx';

/** What can help until the day comes. Waiting is not doing nothing, and it need not be done alone. */
export function Meanwhile() {
  const t = useText('plan');
  const safety = useText('safety');
  return (
    <>
      <Sheet>
        <p>
          <Link href={paths.page('while-you-wait')}>{t('wait.page')}</Link>
        </p>
        <p>
          <Link href={paths.handOver()}>{t('wait.points')}</Link>
        </p>
        <p>
          <Link href={paths.stories()}>{t('wait.stories')}</Link>
        </p>
        <p>{t('wait.tell')}</p>
      </Sheet>
      <Sheet title={t('wait.sooner')}>
        <p>{t('wait.soonerLead')}</p>
        <p className="own-words">{t('wait.soonerLine')}</p>
        <HandOver text={t('wait.soonerLine')} />
      </Sheet>
      <Note title={t('wait.worse')}>
        <p>{t('wait.worseLead')}</p>
        <p>
          <Link href={paths.helpNow()}>{safety('helpLead')}</Link>
        </p>
      </Note>
    </>
  );
}
