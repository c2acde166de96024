import { Field, type FieldWords } from '../field/field.tsx';

export interface TimeFieldProps extends FieldWords {
  readonly name: string;
  /** HH:MM on a 24-hour clock, or an empty string; so are `min` and `max`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** The phone's own time picker. */
export function TimeField({ label, labelAs, hint, error, onChange, ...rest }: TimeFieldProps) {
  return (
    <Field label={label} labelAs={labelAs} hint={hint} error={error}>
      {(ids) => (
        <input {...ids} {...rest} className="field-box field-short" type="time" onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
