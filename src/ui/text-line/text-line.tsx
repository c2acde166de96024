import type { Ref } from 'react';

import { Field, type FieldWords } from '../field/field.tsx';

export interface TextLineProps extends FieldWords {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'password';
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'search' | 'email' | 'tel';
  /** Off unless asked: a shared phone must not offer what somebody else typed. */
  readonly autoComplete?: string;
  readonly maxLength?: number | undefined;
  readonly spellCheck?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextLine({ label, labelAs, hint, error, above, onChange, type = 'text', autoComplete = 'off', ...rest }: TextLineProps) {
  return (
    <Field label={label} labelAs={labelAs} hint={hint} error={error} above={above}>
      {(ids) => (
        <input
          {...ids}
          {...rest}
          className="field-box"
          type={type}
          autoComplete={autoComplete}
          dir="auto"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
