import { Anchor } from '../link/link.tsx';
import { aroundNumber } from './around-number.ts';

export interface CallLinkProps {
  /** tel:, sms:, mailto: or https: address, exactly as the directory gives it. */
  readonly href: string;
  /** What a tap does, for example "Call 116 123". */
  readonly title: string;
  /** The number as it stands in the title: kept together and left to right in every language. */
  readonly number?: string | undefined;
  /** Full words for screen readers. Must begin with the title. */
  readonly fullLabel?: string | undefined;
}

/** A way to reach a place in one line, for long lists. */
export function CallLink({ href, title, number, fullLabel }: CallLinkProps) {
  const [before, exact, after] = aroundNumber(title, number);
  return (
    <Anchor className="call-link" href={href} fullLabel={fullLabel}>
      {before}
      {exact !== '' && <bdi dir="ltr">{exact}</bdi>}
      {after}
    </Anchor>
  );
}
