import type { ReactNode } from 'react';

import { ButtonRow } from '../actions/actions.tsx';

export interface FailureNoticeProps {
  readonly title: ReactNode;
  /** What happened, without blame, where the title does not say it all. */
  readonly what?: ReactNode;
  /** What is safe and what is not, truthfully. */
  readonly safe: ReactNode;
  /** What the person can do now. */
  readonly todo?: ReactNode;
  readonly actions?: ReactNode;
  /** True when the person cannot go on before this is dealt with; it is then said at once. */
  readonly stops?: boolean;
}

/** Something did not work: what happened, what is safe, what to do. */
export function FailureNotice({ title, what, safe, todo, actions, stops = false }: FailureNoticeProps) {
  return (
    <section className="failure" role={stops ? 'alert' : undefined}>
      <h2 className="failure-title">{title}</h2>
      {what !== undefined && <p>{what}</p>}
      <p>{safe}</p>
      {todo !== undefined && <p>{todo}</p>}
      {actions !== undefined && <ButtonRow>{actions}</ButtonRow>}
    </section>
  );
}
