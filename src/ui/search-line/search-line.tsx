import { Field } from '../field/field.tsx';

export interface SearchLineProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line to search a list with: it answers at every letter, so it needs no button. Public pages have it without the other fields. */
export function SearchLine({ name, label, hint, value, onChange }: SearchLineProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          className="field-box"
          type="search"
          name={name}
          value={value}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
