import { useState } from 'react';

import { accepts } from '#domain/questionnaire/progress.ts';
import type { Item } from '#domain/questionnaire/schema.ts';
import type { AnswerState } from '#domain/record/schema.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { useAutosave } from '#store/react.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';

import { readNumber, typedNumber } from './number-words.ts';
import { hintOf, Question, type AnswerFieldProps } from './question-words.tsx';

/** A number is typed on a line: a spinner changes answers under a thumb that only wanted to scroll. */
export function NumberAnswer({ place, state, hints, above, onAnswer }: AnswerFieldProps) {
  const t = useText('checks');
  const language = useLanguage();
  const { item, questionnaire } = place;
  const bounds = useBoundsInWords(item);
  const [typed, write] = useState(state?.kind === 'answered' ? typedNumber(language, Number(state.value)) : '');
  // A number that is still being typed may pass through what is too small: nothing is said before the person leaves the line.
  const [left, leave] = useState(false);
  const read = readNumber(language, typed);
  const answer: AnswerState | undefined = read.kind === 'number' ? { kind: 'answered', value: read.value } : undefined;
  const fits = answer !== undefined && accepts(questionnaire.facts, item, answer);

  const { flush } = useAutosave({
    value: typed,
    save: async () => {
      if (fits) return onAnswer(answer);
      return state === undefined ? { kind: 'saved' } : onAnswer({ kind: 'missing' });
    },
    delayMs: 600,
  });

  function wrong(): string | undefined {
    if (!left || fits || read.kind === 'empty') return undefined;
    return read.kind === 'marks' ? t('item.number.marks') : t('item.number.wrong', { bounds });
  }

  return (
    <TextLine
      name={item.id}
      label={<Question place={place} />}
      labelAs="page"
      hint={hintOf([...hints, bounds])}
      above={above}
      error={wrong()}
      inputMode={keysFor(item)}
      spellCheck={false}
      value={typed}
      onChange={(value) => {
        write(value);
        leave(false);
      }}
      onBlur={() => {
        leave(true);
        void flush();
      }}
    />
  );
}

/** Keyboards of digits have no minus on some phones, so whatever may be below zero gets the whole one. */
function keysFor({ min, whole }: Item): 'text' | 'numeric' | 'decimal' {
  if (min === undefined || min < 0) return 'text';
  return whole === true ? 'numeric' : 'decimal';
}

function useBoundsInWords({ min, max, whole }: Item): string {
  const t = useText('checks');
  const language = useLanguage();
  const kind = whole === true ? 'whole' : 'any';
  if (min !== undefined && max !== undefined) {
    return t(`item.number.${kind}.range`, { min: formatNumber(language, min), max: formatNumber(language, max) });
  }
  if (min !== undefined) return t(`item.number.${kind}.least`, { min: formatNumber(language, min) });
  if (max !== undefined) return t(`item.number.${kind}.most`, { max: formatNumber(language, max) });
  return t(`item.number.${kind}.free`);
}
