import { useText } from '#i18n/react.tsx';
import { FailureNotice } from '#ui/failure-notice/failure-notice.tsx';

/** Why a file was not opened. `wrong-place`: a good file that belongs elsewhere. */
export type NotOpened =
  | 'too-large'
  | 'not-json'
  | 'unknown-format'
  | 'newer-version'
  | 'wrong-form'
  | 'unread'
  | 'wrong-place'
  | 'other-story'
  | 'other-proposals'
  | 'twice'
  | 'answered';

type RefusedProps = {
  readonly why: NotOpened;
  /** Where in the file it is amiss, for whoever made it. */
  readonly place?: string | undefined;
};

/** A file that could not be used. Nothing on this phone has changed, and it says so. */
export function Refused({ why, place }: RefusedProps) {
  const t = useText('contribute');
  return (
    <FailureNotice
      title={t('refused.title')}
      what={t(`refused.why.${why}`)}
      safe={t('refused.safe')}
      todo={place === undefined || place === '' ? undefined : t('refused.place', { place })}
    />
  );
}
