import type { AnswerState } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';

type WaysOutProps = {
  readonly mayNotApply: boolean;
  readonly state: AnswerState | undefined;
  readonly onChoose: (kind: 'declined' | 'not-applicable') => void;
  readonly onTakeBack: () => void;
};

/**
 * Answers that are none of the options. The one that was chosen can be taken back, by the same button, so that the keyboard
 * stays where it is; an answer above takes its place, too.
 */
export function WaysOut({ mayNotApply, state, onChoose, onTakeBack }: WaysOutProps) {
  const t = useText('checks');
  const notMine = state?.kind === 'not-applicable';
  const ratherNot = state?.kind === 'declined';
  return (
    <>
      {(mayNotApply || notMine) && (
        <Button look="plain" onClick={notMine ? onTakeBack : () => onChoose('not-applicable')}>
          {t(notMine ? 'item.takeBack.notMine' : 'item.notMine')}
        </Button>
      )}
      <Button look="plain" onClick={ratherNot ? onTakeBack : () => onChoose('declined')}>
        {t(ratherNot ? 'item.takeBack.ratherNot' : 'item.ratherNot')}
      </Button>
    </>
  );
}
