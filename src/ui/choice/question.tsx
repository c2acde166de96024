import { useId, type ReactNode } from 'react';

import { describedBy, FieldNotes } from '../field/field.tsx';

export interface QuestionWords {
  readonly legend: ReactNode;
  /** page: the legend is the heading of the screen. field: one of several questions. */
  readonly legendAs?: 'page' | 'field' | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Id of words that stand above and belong to the question: they are read out with it. */
  readonly above?: string | undefined;
  /** Quiet ways out of the question, such as skip; plain buttons. Under a main button use the aside of Actions instead. */
  readonly aside?: ReactNode;
}

export interface QuestionProps extends QuestionWords {
  readonly children: ReactNode;
}

/** The fieldset around a group of whole-row options. */
export function Question({ legend, legendAs = 'page', hint, error, above, aside, children }: QuestionProps) {
  const id = useId();
  return (
    <fieldset className="choice" aria-describedby={describedBy(id, { hint, error, above })}>
      <legend className={legendAs === 'page' ? 'choice-legend field-label-page' : 'choice-legend field-label'}>
        {legendAs === 'page' ? <h1 tabIndex={-1}>{legend}</h1> : legend}
      </legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
      {aside !== undefined && <div className="choice-aside">{aside}</div>}
    </fieldset>
  );
}

export interface OptionWords<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}
