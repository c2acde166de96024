import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { Rehearsal, ReplyMood } from '#domain/rehearsal/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { practiceAddress, replyMoods } from '../places.ts';

type ChooseAnswerProps = { readonly walk: StoneWalk; readonly rehearsal: Rehearsal };

export function ChooseAnswer({ walk, rehearsal }: ChooseAnswerProps) {
  const t = useText('say');
  const navigate = useNavigate();
  const [mood, pick] = useState<ReplyMood | undefined>(undefined);
  const [missing, miss] = useState(false);

  function goOn(): void {
    if (mood === undefined) miss(true);
    else void navigate(practiceAddress(mood));
  }

  return (
    <>
      <p className="soft small">{t('first.over', { name: rehearsal.name })}</p>
      <Choice
        name="answer"
        legend={t('answer.title')}
        hint={t('answer.hint')}
        error={missing ? t('answer.missing') : undefined}
        options={replyMoods.map((one) => ({ value: one, label: t(`answer.${one}`), hint: t(`answer.${one}About`) }))}
        value={mood}
        onChange={(one) => {
          pick(one);
          miss(false);
        }}
      />
      <StepActions onNext={goOn} onSkip={() => void walk.next()} />
    </>
  );
}
