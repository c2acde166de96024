import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { Reading } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';

import { StepActions } from '../step-actions.tsx';
import { useSaving } from '../use-saving.ts';
import { useSeen } from '../use-seen.ts';
import { Care } from './care.tsx';
import type { FeedbackQuestion } from './feedback.ts';

/** The last question’s name in the address. */
export const worse = 'worse';

type RatingProps = {
  readonly before: Reading;
  readonly questions: readonly FeedbackQuestion[];
  /** The question that the address names; the first one unless it does. */
  readonly named: string | null;
  readonly addressOf: (question: string) => string;
  /** After the last question. `feltWorse`: as it was answered, if it was. */
  readonly onEnd: (feltWorse: boolean) => void;
};

/**
 * How the story landed: one question to a screen, in words. Feeling worse is asked last, and answered with quiet help on the
 * same screen.
 */
export function Rating({ before, questions, named, addressOf, onEnd }: RatingProps) {
  const t = useText('listen');
  const store = useStore();
  const navigate = useNavigate();
  const { save, settled, words } = useSaving();
  const seen = useSeen('story-feedback');
  // Held here, so that two quick taps never undo each other while the first is being written.
  const [reading, hold] = useState(before);

  function say(patch: Partial<Reading>): void {
    const changed = { ...reading, ...patch, ...(seen === undefined ? {} : { seen }) };
    hold(changed);
    void save(() => store.readings.save(changed));
  }

  const at = named === worse ? questions.length : Math.max(questions.map(({ field }): string => field).indexOf(named ?? ''), 0);
  const question = questions[at];

  async function goOn(): Promise<void> {
    if (await settled()) await onward();
  }

  async function onward(): Promise<void> {
    if (question === undefined) onEnd(reading.distress === true);
    else await navigate(addressOf(questions[at + 1]?.field ?? worse));
  }

  return (
    <>
      <p className="soft small">{t('landed.over', { at: at + 1, of: questions.length + 1 })}</p>
      {question === undefined ? (
        <Choice
          key={worse}
          name={worse}
          legend={t('landed.worse')}
          options={[
            { value: 'no', label: t('landed.worseNo') },
            { value: 'yes', label: t('landed.worseYes') },
          ]}
          value={reading.distress === undefined ? undefined : reading.distress ? 'yes' : 'no'}
          onChange={(answer) => say({ distress: answer === 'yes' })}
        />
      ) : (
        <Choice
          key={question.field}
          name={question.field}
          legend={question.question}
          options={question.options.map(({ code, label }) => ({ value: String(code), label }))}
          value={reading[question.field] === undefined ? undefined : String(reading[question.field])}
          onChange={(code) => say({ [question.field]: Number(code) })}
        />
      )}
      <div role="status">{question === undefined && reading.distress === true && <Care />}</div>
      <StepActions onNext={() => void goOn()} onSkip={() => void onward()} status={<span role="status">{words}</span>} />
    </>
  );
}
