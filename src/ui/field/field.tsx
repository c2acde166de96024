import { useId, type ReactNode } from 'react';

export interface FieldWords {
  readonly label: ReactNode;
  /** page: the label is the heading of the screen. field: one of several questions. */
  readonly labelAs?: 'page' | 'field' | undefined;
  readonly hint?: ReactNode;
  /** What to put right, in plain words; only when the person cannot go on without it. */
  readonly error?: ReactNode;
  /** Id of words that stand above and belong to the question: they are read out with it. */
  readonly above?: string | undefined;
}

export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps extends FieldWords {
  readonly children: (ids: FieldIds) => ReactNode;
}

/** Hint and error with ids to be described by. */
export function FieldNotes({ id, hint, error }: { readonly id: string; readonly hint?: ReactNode; readonly error?: ReactNode }) {
  return (
    <>
      {hint !== undefined && (
        <p className="field-hint no-print soft small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

export function describedBy(id: string, { hint, error, above }: Pick<FieldWords, 'hint' | 'error' | 'above'>): string | undefined {
  const ids = [above ?? false, hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter((one) => one !== false);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label, hint and error around one native control. */
export function Field({ label, labelAs = 'field', hint, error, above, children }: FieldProps) {
  const id = useId();
  const labelled = <label htmlFor={id}>{label}</label>;
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      {labelAs === 'page' ? (
        <h1 className="field-label field-label-page" tabIndex={-1}>
          {labelled}
        </h1>
      ) : (
        <div className="field-label">{labelled}</div>
      )}
      <FieldNotes id={id} hint={hint} error={error} />
      {children({
        id,
        'aria-describedby': describedBy(id, { hint, error, above }),
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  );
}
