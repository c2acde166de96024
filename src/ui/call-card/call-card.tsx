import type { ReactNode } from 'react';

import { Icon } from '../icon/icon.tsx';
import { Anchor } from '../link/link.tsx';
import { aroundNumber } from './around-number.ts';
import { ways } from './ways.ts';

export interface CallCardProps {
  readonly icon: keyof typeof ways;
  /** tel:, sms:, mailto: or https: address, exactly as the directory gives it. */
  readonly href: string;
  /** What a tap does, for example "Call 116 123". */
  readonly title: string;
  /** The number as it stands in the title: kept together and left to right in every language. */
  readonly number?: string | undefined;
  /** Who answers, when, at what cost. */
  readonly lines: readonly string[];
  /** The one to try first, on moss. At most one on a screen. */
  readonly first?: boolean;
  readonly onOpen?: (() => void) | undefined;
  /** More under the card, outside the link: opening times, source and date. */
  readonly children?: ReactNode;
}

export function CallCard({ icon, href, title, number, lines, first = false, onOpen, children }: CallCardProps) {
  const [before, exact, after] = aroundNumber(title, number);
  return (
    <div className="call">
      <Anchor className={first ? 'call-card call-first' : 'call-card'} href={href} onClick={onOpen} draggable={false}>
        <Icon lines={ways[icon]} />
        <span className="call-words">
          <strong className="call-title">
            {before}
            {exact !== '' && (
              <bdi className="call-number" dir="ltr">
                {exact}
              </bdi>
            )}
            {after}
          </strong>
          {lines.map((line) => (
            <span key={line} className="call-line small">
              {line}
            </span>
          ))}
        </span>
      </Anchor>
      {children !== undefined && <div className="call-more soft small">{children}</div>}
    </div>
  );
}
