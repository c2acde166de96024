import { Field, type FieldWords } from '../field/field.tsx';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Language of the label where it differs from the page, as in a list of languages. */
  readonly lang?: string;
}

export interface SelectProps<Value extends string> extends FieldWords {
  readonly name: string;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value | undefined;
  /** Words shown while nothing is chosen. */
  readonly emptyLabel?: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** For long lists such as countries. Up to about eight options are a Choice. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, labelAs, hint, error, name, options, value, emptyLabel, onChange } = props;
  function pick(picked: string) {
    const option = options.find((one) => one.value === picked);
    if (option !== undefined) onChange(option.value);
  }
  return (
    <Field label={label} labelAs={labelAs} hint={hint} error={error}>
      {(ids) => (
        <select {...ids} className="field-box" name={name} value={value ?? ''} onChange={(event) => pick(event.target.value)}>
          {value === undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
