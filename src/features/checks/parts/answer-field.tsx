import { useState } from 'react';

import { accepts } from '#domain/questionnaire/progress.ts';
import type { AnswerState } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useWatch } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { DateField } from '#ui/date-field/date-field.tsx';

import { optionWords } from './answer-words.ts';
import { NumberAnswer } from './number-answer.tsx';
import { hintOf, Question, type AnswerFieldProps } from './question-words.tsx';
import { TextAnswer } from './text-answer.tsx';

/** The question as the heading of the screen, and the one way to answer it. */
export function AnswerField(props: AnswerFieldProps) {
  switch (props.place.item.kind) {
    case 'rating':
    case 'yes-no':
    case 'choice':
      return <Options {...props} />;
    case 'number':
      return <NumberAnswer {...props} />;
    case 'date':
      return <DayAnswer {...props} />;
    case 'text':
      return <TextAnswer {...props} />;
  }
}

function Options({ place, state, hints, above, onAnswer }: AnswerFieldProps) {
  return (
    <Choice
      name={place.item.id}
      legend={<Question place={place} />}
      hint={hintOf(hints)}
      above={above}
      options={optionWords(place)}
      value={state?.kind === 'answered' ? String(state.value) : undefined}
      onChange={(value) => void onAnswer({ kind: 'answered', value: Number(value) })}
    />
  );
}

/** A year that is still being typed reads as one of the first thousand; it is no answer yet. */
const earliestDay = '1900-01-01';

/** Our own days are about what has been, so a day to come is no answer. What a team brings may ask for any day. */
function DayAnswer({ place, state, hints, above, onAnswer }: AnswerFieldProps) {
  const t = useText('checks');
  const { today } = useEnvironment();
  const { facts } = place.questionnaire;
  // Asked anew after every write, so that midnight on this screen is noticed.
  const now = useWatch(async () => today(), []);
  const latest = facts.brought === undefined ? now : undefined;
  const [day, write] = useState(state?.kind === 'answered' ? String(state.value) : '');
  const outside = day !== '' && (day < earliestDay || (latest !== undefined && day > latest));

  function take(value: string): void {
    write(value);
    const answer: AnswerState = { kind: 'answered', value };
    const inside = value >= earliestDay && (latest === undefined || value <= latest);
    if (inside && accepts(facts, place.item, answer)) void onAnswer(answer);
    else if (state?.kind === 'answered') void onAnswer({ kind: 'missing' });
  }

  return (
    <DateField
      name={place.item.id}
      label={<Question place={place} />}
      labelAs="page"
      hint={hintOf(hints)}
      above={above}
      error={outside ? t(latest === undefined ? 'item.dayTooEarly' : 'item.dayOutside') : undefined}
      value={day}
      max={latest}
      onChange={take}
    />
  );
}
