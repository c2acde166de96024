import { LeaveLink, type Leave } from '../header/header.tsx';

export interface SkipLinkProps {
  readonly label: string;
  readonly leave?: Leave | undefined;
}

/** The first two stops of the Tab key: a second way out, so that Tab and Enter leave, and past the header. Unseen until they have focus. */
export function SkipLink({ label, leave }: SkipLinkProps) {
  return (
    <div className="skip no-print">
      {leave && <LeaveLink leave={leave} className="skip-link" />}
      <a className="skip-link" href="#main">
        {label}
      </a>
    </div>
  );
}
