import type { ReactNode } from 'react';

export interface BannerProps {
  /** Nothing to say: leave the words out but keep the part, so that screen readers hear the words when they come. */
  readonly words?: ReactNode;
  /** care: something is not as it was meant to be, for example nothing is kept. */
  readonly tone?: 'quiet' | 'care';
  readonly actions?: ReactNode;
}

/** A polite bar under the header. It interrupts nothing and waits for the person. */
export function Banner({ words, tone = 'quiet', actions }: BannerProps) {
  const shown = words !== undefined;
  return (
    <div className={shown ? `banner banner-${tone} small no-print` : undefined}>
      <p role="status">{words}</p>
      {shown && actions !== undefined && <div className="banner-actions">{actions}</div>}
    </div>
  );
}
