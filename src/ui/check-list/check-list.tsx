import { Question, type OptionWords, type QuestionWords } from '../choice/question.tsx';
import { isFull, toggled } from './toggle.ts';

export interface CheckListProps<Value extends string> extends QuestionWords {
  readonly name: string;
  readonly options: readonly OptionWords<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
  /** At most so many, with the words said when they are reached. */
  readonly limit?: { readonly most: number; readonly fullWords: string } | undefined;
}

/** Any number of answers, each a whole row. Rows keep focus when the limit is reached, so that nobody loses their place. */
export function CheckList<Value extends string>({ name, options, values, onChange, limit, ...words }: CheckListProps<Value>) {
  const full = isFull(values, limit?.most);
  return (
    <Question {...words}>
      {options.map(({ value, label, hint }) => (
        <label key={value} className="choice-row">
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={values.includes(value)}
            aria-disabled={(full && !values.includes(value)) || undefined}
            onChange={() => onChange(toggled(values, value, limit?.most))}
          />
          <span>
            {label}
            {hint !== undefined && <span className="choice-hint soft small">{hint}</span>}
          </span>
        </label>
      ))}
      {limit !== undefined && (
        <p className="choice-full small" role="status">
          {full && limit.fullWords}
        </p>
      )}
    </Question>
  );
}
