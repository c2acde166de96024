import type { ReactNode } from 'react';

export interface StatusProps {
  /** Words said politely when they change: saved, copied, offline. Keep the part on the screen while it has none. */
  readonly children?: ReactNode;
  readonly unseen?: boolean;
  /** A link may come: keeps room for two lines of it, so that nothing below moves. */
  readonly forLink?: boolean;
}

export function Status({ children, unseen = false, forLink = false }: StatusProps) {
  const shown = forLink ? 'status status-link' : 'status';
  return (
    <p className={unseen ? 'unseen' : shown} role="status">
      {children}
    </p>
  );
}
