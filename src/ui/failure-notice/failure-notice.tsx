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
  /** True when it stands for the whole page: its title is then the heading of the page. */
  readonly isPage?: boolean;
}

/** Something did not work: what happened, what is safe, what to do. */
export function FailureNotice({ title, what, safe, todo, actions, stops = false, isPage = false }: FailureNoticeProps) {
  const Title = isPage ? 'h1' : 'h2';
  return (
    <section className="failure" role={stops ? 'alert' : undefined}>
      <Title className="failure-title">{title}</Title>
      {what !== undefined && <p>{what}</p>}
      <p>{safe}</p>
      {todo !== undefined && <p>{todo}</p>}
      {actions !== undefined && <ButtonRow>{actions}</ButtonRow>}
    </section>
  );
}
