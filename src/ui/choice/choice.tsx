import { Question, type OptionWords, type QuestionWords } from './question.tsx';

export interface ChoiceProps<Value extends string> extends QuestionWords {
  /** Shared by the radios of this group; one of a kind on the screen. */
  readonly name: string;
  readonly options: readonly OptionWords<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** One answer out of a few, each a whole row with words. */
export function Choice<Value extends string>({ name, options, value, onChange, ...words }: ChoiceProps<Value>) {
  return (
    <Question {...words}>
      {options.map((option) => (
        <label key={option.value} className="choice-row">
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>
            {option.label}
            {option.hint !== undefined && <span className="choice-hint soft small">{option.hint}</span>}
          </span>
        </label>
      ))}
    </Question>
  );
}
