import { Component, Suspense, type ReactNode } from 'react';

type QuietlyProps = { readonly children: ReactNode };

/** Around what comes late and may stay away: without it the story can still be read. */
export class Quietly extends Component<QuietlyProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? null : <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
