import type { ReactNode, Ref } from 'react';

import { Field, type FieldWords } from '../field/field.tsx';

export interface TextAreaProps extends FieldWords {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Whether the words are kept, said politely. Show it only after the write was confirmed. */
  readonly status?: ReactNode;
  /** Ruled lines shown before it grows with the text. */
  readonly rows?: number;
  readonly maxLength?: number | undefined;
  readonly lang?: string | undefined;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A ruled page to write on. */
export function TextArea({ label, labelAs = 'page', hint, error, above, onChange, status, rows = 6, ...rest }: TextAreaProps) {
  return (
    <div className="text-area">
      <Field label={label} labelAs={labelAs} hint={hint} error={error} above={above}>
        {(ids) => (
          <textarea
            {...ids}
            {...rest}
            className="text-area-page"
            rows={rows}
            dir="auto"
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <p className="text-area-status no-print soft small" role="status">
        {status}
      </p>
    </div>
  );
}
