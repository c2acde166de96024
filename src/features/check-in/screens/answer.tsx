import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { CheckIn } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Choice } from '#ui/choice/choice.tsx';
import { Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';

import type { CheckInWalk } from '../parts/use-check-in.ts';

const answers = ['did-it', 'tried', 'not-yet', 'went-badly', 'not-now'] as const satisfies readonly CheckIn['answer'][];

export function AnswerScreen({ walk }: { readonly walk: CheckInWalk }) {
  const t = useText('checkin');
  const safety = useText('safety');
  const navigate = useNavigate();
  const { save, words } = useSaving();
  const { before } = walk.visit;
  const [picked, pick] = useState<CheckIn['answer']>();
  const answer = picked ?? before?.answer;
  const step = walk.plan?.step.trim() ?? '';
  const low = walk.mood === 'rough' || walk.mood === 'low';

  async function goOn(): Promise<void> {
    if (answer === undefined) {
      await navigate(paths.home());
      return;
    }
    const kept = await save(() => walk.keep(answer, answer === before?.answer ? before.next : undefined));
    if (kept) walk.go(answer === 'not-now' ? 'end' : 'then');
  }

  return (
    <>
      <Choice
        name="answer"
        legend={t('answer.question')}
        hint={step === '' ? t('answer.noStep') : t('answer.step', { step })}
        options={answers.map((value) => ({ value, label: t(`answer.${value}`) }))}
        value={answer}
        onChange={pick}
      />
      {low && (
        <Note title={t('answer.low')}>
          <p>
            <Link href={paths.helpNow()}>{safety('helpLead')}</Link>
          </p>
        </Note>
      )}
      <StepActions onNext={() => void goOn()} status={words} />
    </>
  );
}
