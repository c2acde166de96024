import type { AnswerState, CorrectionReason } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';

const reasons = ['slip', 'misread', 'thought-again'] as const satisfies readonly CorrectionReason[];

/** Whether an answer took the place of another one. Filling in what was left open, or leaving it open, needs no reason. */
export function isCorrection(before: AnswerState | undefined, now: AnswerState | undefined): boolean {
  if (before === undefined || before.kind === 'missing' || now?.kind !== 'answered') return false;
  return before.kind !== 'answered' || before.value !== now.value;
}

type ChangeReasonProps = {
  readonly item: string;
  readonly reason: CorrectionReason | undefined;
  readonly onReason: (reason: CorrectionReason) => void;
};

/** Why an answer was changed, for those who want to say it. */
export function ChangeReason({ item, reason, onReason }: ChangeReasonProps) {
  const t = useText('checks');
  return (
    <Choice
      name={`${item}-reason`}
      legend={t('item.why.ask')}
      legendAs="field"
      hint={t('item.why.hint')}
      options={reasons.map((value) => ({ value, label: t(`item.why.${value}`) }))}
      value={reason}
      onChange={onReason}
    />
  );
}
