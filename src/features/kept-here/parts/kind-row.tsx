import { useEffect, useRef } from 'react';

import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';

import type { RemovableKind } from '../taking-out.ts';

type KindRowProps = {
  readonly kind: RemovableKind;
  readonly count: number;
  /** Answers of somebody who takes part, or took part, in a study: what was handed over stays with the team. */
  readonly inStudy: boolean;
  readonly asking: boolean;
  /** Taken out while this page was open. */
  readonly taken: { readonly canComeBack: boolean } | undefined;
  readonly onAsk: (yes: boolean) => void;
  readonly onRemove: () => void;
  readonly onBringBack: () => void;
};

/** One kind: how much there is, and taking all of it out. Asked once; what goes with it is said before. */
export function KindRow({ kind, count, inStudy, asking, taken, onAsk, onRemove, onBringBack }: KindRowProps) {
  const t = useText('safekeeping');
  const gone = taken !== undefined && count === 0;
  const first = useFocusAfter(gone ? 'gone' : asking ? 'asking' : 'there');
  const name = gone ? t(`removed.${kind}`) : t(`kinds.${kind}`, { count });
  return (
    <div className="summary-row">
      <dt>{name}</dt>
      {!gone && !asking && (
        <dd className="summary-change no-print small">
          <Button ref={first} look="plain" fullLabel={t('here.removeFull', { name })} onClick={() => onAsk(true)}>
            {t('here.remove')}
          </Button>
        </dd>
      )}
      {gone && (
        <dd className="summary-value">
          <p role="status">{taken.canComeBack ? t('here.undoNote') : t('here.gone')}</p>
          {taken.canComeBack && (
            <ButtonRow>
              <Button ref={first} look="quiet" onClick={onBringBack}>
                {t('here.undo')}
              </Button>
            </ButtonRow>
          )}
        </dd>
      )}
      {asking && !gone && (
        <dd className="summary-value">
          <div role="group" aria-label={t(`sure.${kind}`)}>
            <p>{t(`sure.${kind}`)}</p>
            {inStudy && <p>{t('sure.study')}</p>}
            <p>{kind === 'recordings' ? t('sure.forGood') : t('sure.undo')}</p>
            <ButtonRow>
              <Button ref={first} look="quiet" onClick={onRemove}>
                {t('sure.yes')}
              </Button>
              <Button look="plain" onClick={() => onAsk(false)}>
                {t('sure.no')}
              </Button>
            </ButtonRow>
          </div>
        </dd>
      )}
    </div>
  );
}

/** The button that was pressed is gone when the row changes, so the keyboard goes to the first one of its new state. */
function useFocusAfter(state: 'there' | 'asking' | 'gone') {
  const first = useRef<HTMLButtonElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state) first.current?.focus();
    before.current = state;
  }, [state]);
  return first;
}
