import type { ReactNode } from 'react';

import { Link } from '../link/link.tsx';

export interface SummaryRow {
  readonly id: string;
  readonly name: ReactNode;
  /** Left out when the question was skipped. */
  readonly value?: ReactNode;
  /** `full` begins with `label` and names the row, for those who hear links out of place. */
  readonly change?: { readonly label: string; readonly full: string; readonly href: string } | undefined;
}

export interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
  /** Words that stand where no answer is. */
  readonly emptyWords: string;
}

export function SummaryList({ rows, emptyWords }: SummaryListProps) {
  return (
    <dl className="summary">
      {rows.map(({ id, name, value, change }) => (
        <div key={id} className="summary-row">
          <dt>{name}</dt>
          <dd className={value === undefined ? 'summary-value soft' : 'summary-value'}>{value ?? emptyWords}</dd>
          {change && (
            <dd className="summary-change no-print small">
              <Link href={change.href} fullLabel={change.full}>
                {change.label}
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
