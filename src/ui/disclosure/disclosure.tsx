import type { ReactNode } from 'react';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  /** Where a link can point to. */
  readonly id?: string;
}

/** More for those who want it. Never hide help or a warning in it. */
export function Disclosure({ summary, children, open = false, id }: DisclosureProps) {
  return (
    <details id={id} className="disclosure" open={open || undefined}>
      <summary>{summary}</summary>
      <div className="disclosure-more">{children}</div>
    </details>
  );
}
