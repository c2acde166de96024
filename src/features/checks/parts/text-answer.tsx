import { useState } from 'react';

import { accepts } from '#domain/questionnaire/progress.ts';
import type { AnswerState } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { useAutosave } from '#store/react.tsx';
import { Status } from '#ui/status/status.tsx';
import { TextArea } from '#ui/text-area/text-area.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';

import { hintOf, Question, type AnswerFieldProps } from './question-words.tsx';
import { roomLeft } from './room-left.ts';

/** Words of the person’s own, on a line or on a page. */
export function TextAnswer({ place, state, hints, above, onAnswer }: AnswerFieldProps) {
  const t = useText('checks');
  const { item, questionnaire } = place;
  const [text, write] = useState(state?.kind === 'answered' ? String(state.value) : '');
  // Kept at each pause, not at each letter: every write is a line in the log for good.
  const { flush } = useAutosave({
    value: text,
    save: async (value) => {
      const answer: AnswerState = { kind: 'answered', value };
      if (accepts(questionnaire.facts, item, answer)) return onAnswer(answer);
      return state === undefined ? { kind: 'saved' } : onAnswer({ kind: 'missing' });
    },
    delayMs: 600,
  });
  const left = roomLeft(text, item.maxLength);
  const room = left === undefined ? undefined : left === 0 ? t('item.text.full') : t('item.text.left', { count: left });
  const shared = {
    name: item.id,
    label: <Question place={place} />,
    labelAs: 'page',
    hint: hintOf(hints.length > 0 ? hints : [t('item.textHint')]),
    above,
    value: text,
    // Counted in code points, as the answer is checked; the browser’s own limit would cut an emoji in two.
    onChange: (value: string) => write(item.maxLength === undefined ? value : Array.from(value).slice(0, item.maxLength).join('')),
    onBlur: () => void flush(),
  } as const;
  if (item.oneLine !== true) return <TextArea {...shared} status={room} />;
  return (
    <>
      <TextLine {...shared} />
      <Status>{room}</Status>
    </>
  );
}
