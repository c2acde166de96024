import { pauseDue } from '#domain/story/pause.ts';
import { useEnvironment } from '#environment';
import { useLateText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useWatch } from '#store/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { ButtonLink } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { lastPause } from '#walk/pause-taken.ts';

/** After three stories in a row: a pause, or one act. It holds nobody back: the stories stand below it as before. */
export function PauseNote() {
  const t = useLateText('shelf');
  const { now } = useEnvironment();
  const due = useWatch(async (store) => pauseDue(await store.readings.all(), now(), lastPause()), []);
  if (due !== true) return null;
  return (
    <Note title={t('pause.title')}>
      <p>{t('pause.text')}</p>
      <ButtonRow>
        <ButtonLink look="quiet" href={paths.rest()}>
          {t('pause.rest')}
        </ButtonLink>
        <ButtonLink look="quiet" href={paths.home()}>
          {t('pause.act')}
        </ButtonLink>
      </ButtonRow>
    </Note>
  );
}
