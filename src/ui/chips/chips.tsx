import { isFull, toggled } from '../check-list/toggle.ts';

export interface ChipsProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** All that is chosen; may hold values of other groups that share the limit. */
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
  /** At most so many in all. Chips keep focus when it is reached, so that nobody loses their place; say it in words beside them. */
  readonly most?: number | undefined;
}

/** Many short answers, side by side, any of which can be chosen. */
export function Chips<Value extends string>({ name, legend, options, values, onChange, most }: ChipsProps<Value>) {
  const full = isFull(values, most);
  return (
    <fieldset className="chips">
      <legend className="field-label">{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className="chip">
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={values.includes(value)}
            aria-disabled={(full && !values.includes(value)) || undefined}
            onChange={() => onChange(toggled(values, value, most))}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
