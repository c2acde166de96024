import { LeaveLink, type Leave } from '../header/header.tsx';

export interface SkipLinkProps {
  readonly label: string;
  readonly leave?: Leave | undefined;
}

/** The first two stops of the Tab key: past the header, and a second way out. Unseen until they have focus. */
export function SkipLink({ label, leave }: SkipLinkProps) {
  return (
    <div className="skip no-print">
      <a className="skip-link" href="#main">
        {label}
      </a>
      {leave && <LeaveLink leave={leave} className="skip-link" />}
    </div>
  );
}
