import { useState } from 'react';

import type { Mood, MoodWord } from '#domain/record/schema.ts';
import { dayOf } from '#domain/time/day.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore, useWatch } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';

import { StepActions } from './step-actions.tsx';
import { useOneAtATime } from './use-one-at-a-time.ts';
import { useSaving } from './use-saving.ts';
import { useSeen } from './use-seen.ts';

const words: readonly MoodWord[] = ['rough', 'low', 'so-so', 'okay', 'good'];

type MoodQuestionProps = {
  readonly when: Mood['when'];
  readonly question: string;
  readonly hint?: string;
  /** Called after the answer was kept; `undefined` when the person skipped. */
  readonly onDone: (mood: MoodWord | undefined) => void;
};

/** How are you? In five words, never in numbers, and always skippable. */
export function MoodQuestion({ when, question, hint, onDone }: MoodQuestionProps) {
  const t = useText('path');
  const store = useStore();
  const { now, newId, today } = useEnvironment();
  const seen = useSeen('mood');
  // An answer of another day says nothing about now, so only today’s stands here again.
  const before = useWatch(
    async (drawers) => {
      const last = (await drawers.moods.all()).findLast((mood) => mood.when === when);
      return last === undefined || dayOf(last.at) !== today() ? undefined : (last.mood ?? undefined);
    },
    [when],
  );
  const [picked, pick] = useState<MoodWord | undefined>(undefined);
  const { save, problem } = useSaving();
  const one = useOneAtATime();
  const mood = picked ?? before;

  async function keep(): Promise<void> {
    if (picked !== undefined) {
      const row = { id: newId(), when, mood: picked, at: now(), ...(seen === undefined ? {} : { seen }) };
      if (!(await save(() => store.moods.save(row)))) return;
    }
    onDone(mood);
  }

  return (
    <>
      <Choice
        name={`mood-${when}`}
        legend={question}
        hint={hint}
        options={words.map((word) => ({ value: word, label: t(`moods.${word}`) }))}
        value={mood}
        onChange={pick}
      />
      <StepActions onNext={() => void one(keep)} onSkip={() => onDone(undefined)} status={problem} />
    </>
  );
}
