import type { ReactNode } from 'react';

import { Header, type HeaderProps } from '../header/header.tsx';
import { SkipLink } from '../skip-link/skip-link.tsx';

export interface FrameProps {
  readonly skipLabel: string;
  readonly header: HeaderProps;
  readonly children: ReactNode;
  /** Quiet bars between header and content (Banner). They push content down when the screen opens, never cover it. */
  readonly banner?: ReactNode;
  /** Links at the very end: about, privacy, language. */
  readonly footer?: ReactNode;
  /** What comes while somebody is reading. It stands below the frame: nothing that is on screen moves for it. */
  readonly late?: ReactNode;
}

/** The frame of every screen. Content is one column; Actions inside it sink to the lower edge of a phone. */
export function Frame({ skipLabel, header, children, banner, footer, late }: FrameProps) {
  return (
    <>
      <div className="frame">
        <header>
          <SkipLink label={skipLabel} leave={header.leave} />
          <Header {...header} />
        </header>
        {banner}
        <main className="frame-main" id="main" tabIndex={-1}>
          {children}
        </main>
        {footer !== undefined && <footer className="frame-footer no-print soft small">{footer}</footer>}
      </div>
      {late}
    </>
  );
}
