import type { ReactNode } from 'react';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** More for those who want it. Never hide help or a warning in it. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <details className="disclosure" open={open || undefined}>
      <summary>{summary}</summary>
      <div className="disclosure-more">{children}</div>
    </details>
  );
}
