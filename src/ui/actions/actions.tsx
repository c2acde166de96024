import type { ReactNode } from 'react';

export interface ActionsProps {
  /** The main button, at most two. */
  readonly children?: ReactNode;
  /** Quiet ways: skip, this does not apply to me, another story. Use plain buttons or links. */
  readonly aside?: ReactNode;
  /** A line above the button, for example that the text is kept. */
  readonly status?: ReactNode;
}

/** Buttons side by side where there is room, under each other where there is not. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}

/** The end of a screen, within reach of the thumb. */
export function Actions({ children, aside, status }: ActionsProps) {
  return (
    <div className="actions no-print">
      {status !== undefined && <div className="actions-status soft small">{status}</div>}
      {children}
      {aside !== undefined && <div className="actions-aside small">{aside}</div>}
    </div>
  );
}
