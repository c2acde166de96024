import { useState, type ReactNode } from 'react';

import type { Place } from '#domain/questionnaire/flow.ts';
import { headingOf } from '#domain/questionnaire/heading.ts';
import { accepts } from '#domain/questionnaire/progress.ts';
import type { AnswerState } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useAutosave, useWatch } from '#store/react.tsx';
import type { WriteOutcome } from '#store/store.ts';
import { Choice } from '#ui/choice/choice.tsx';
import { DateField } from '#ui/date-field/date-field.tsx';
import { TextArea } from '#ui/text-area/text-area.tsx';

import { optionWords } from './answer-words.ts';

type AnswerFieldProps = {
  readonly place: Place;
  readonly state: AnswerState | undefined;
  readonly hint: ReactNode;
  readonly onAnswer: (state: AnswerState) => Promise<WriteOutcome>;
};

/** The question as the heading of the screen, and the one way to answer it. */
export function AnswerField(props: AnswerFieldProps) {
  switch (props.place.item.kind) {
    case 'rating':
    case 'yes-no':
      return <Options {...props} />;
    case 'date':
      return <DayAnswer {...props} />;
    case 'text':
      return <TextAnswer {...props} />;
  }
}

function Question({ place }: Pick<AnswerFieldProps, 'place'>) {
  const { before, item, after } = headingOf(place.questionnaire, place.item.id);
  if (before === '' && after === '') return item;
  return (
    <>
      {before}
      <u>{item}</u>
      {after}
    </>
  );
}

function Options({ place, state, hint, onAnswer }: AnswerFieldProps) {
  return (
    <Choice
      name={place.item.id}
      legend={<Question place={place} />}
      hint={hint}
      options={optionWords(place)}
      value={state?.kind === 'answered' ? String(state.value) : undefined}
      onChange={(value) => void onAnswer({ kind: 'answered', value: Number(value) })}
    />
  );
}

/** A year that is still being typed reads as one of the first thousand; it is no answer yet. */
const earliestDay = '1900-01-01';

/** Days are about what has been, so a day to come is no answer. */
function DayAnswer({ place, state, hint, onAnswer }: AnswerFieldProps) {
  const t = useText('checks');
  const { today } = useEnvironment();
  // Asked anew after every write, so that midnight on this screen is noticed.
  const latest = useWatch(async () => today(), []);
  const [day, write] = useState(state?.kind === 'answered' ? String(state.value) : '');
  const outside = day !== '' && (day < earliestDay || (latest !== undefined && day > latest));

  function take(value: string): void {
    write(value);
    const answer: AnswerState = { kind: 'answered', value };
    const inside = value >= earliestDay && (latest === undefined || value <= latest);
    if (inside && accepts(place.questionnaire.facts, place.item, answer)) void onAnswer(answer);
    else if (state?.kind === 'answered') void onAnswer({ kind: 'missing' });
  }

  return (
    <DateField
      name={place.item.id}
      label={<Question place={place} />}
      labelAs="page"
      hint={hint}
      error={outside ? t('item.dayOutside') : undefined}
      value={day}
      max={latest}
      onChange={take}
    />
  );
}

function TextAnswer({ place, state, hint, onAnswer }: AnswerFieldProps) {
  const t = useText('checks');
  const [text, write] = useState(state?.kind === 'answered' ? String(state.value) : '');
  // Kept at each pause, not at each letter: every write is a line in the log for good.
  const { flush } = useAutosave({
    value: text,
    save: async (value) => {
      if (value.trim() !== '') return onAnswer({ kind: 'answered', value });
      return state === undefined ? { kind: 'saved' } : onAnswer({ kind: 'missing' });
    },
    delayMs: 600,
  });
  return (
    <TextArea
      name={place.item.id}
      label={<Question place={place} />}
      hint={hint ?? t('item.textHint')}
      value={text}
      onChange={write}
      onBlur={() => void flush()}
    />
  );
}
