import { Field, type FieldWords } from '../field/field.tsx';

export interface DateFieldProps extends FieldWords {
  readonly name: string;
  /** YYYY-MM-DD, or an empty string; so are `min` and `max`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** The phone's own date picker. */
export function DateField({ label, labelAs, hint, error, above, onChange, ...rest }: DateFieldProps) {
  return (
    <Field label={label} labelAs={labelAs} hint={hint} error={error} above={above}>
      {(ids) => (
        <input {...ids} {...rest} className="field-box field-short" type="date" onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
