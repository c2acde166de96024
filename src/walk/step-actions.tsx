import type { ReactNode } from 'react';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Link } from '#ui/link/link.tsx';

type StepActionsProps = {
  /** Words of the main button; "Continue" unless given. */
  readonly label?: string;
  readonly onNext: () => void;
  /** Goes on without doing this; left out where there is nothing to skip. */
  readonly onSkip?: (() => void) | undefined;
  /** More quiet ways, before Skip. */
  readonly aside?: ReactNode;
  /** Quieter still, after Skip. */
  readonly after?: ReactNode;
  readonly status?: ReactNode;
};

/** The end of every screen on the path: go on, skip, or stop for now. Everything so far is kept already. */
export function StepActions({ label, onNext, onSkip, aside, after, status }: StepActionsProps) {
  const t = useText('common');
  return (
    <Actions
      status={status}
      aside={
        <>
          {aside}
          {onSkip !== undefined && (
            <Button look="plain" onClick={onSkip}>
              {t('skip')}
            </Button>
          )}
          {after}
          <Link href={paths.home()}>{t('stopForNow')}</Link>
        </>
      }
    >
      <Button onClick={onNext}>{label ?? t('continue')}</Button>
    </Actions>
  );
}
