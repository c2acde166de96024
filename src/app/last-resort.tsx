import { Component, type ReactNode } from 'react';

type LastResortProps = {
  readonly children: ReactNode;
  /** What stands here after a fault. Without it the fault goes on to whoever stands outside. */
  readonly instead?: (fault: unknown) => ReactNode;
};

/** Enough for somebody who reads on with a translator, and an end to a loop. */
const mostMends = 30;

/**
 * A fault in one page must not take the help link away: the frame stays, and the page says what is safe and what to do.
 * One kind mends itself: a translator or an extension has put its own nodes in the place of ours, and React does not find the one it
 * wants to take away (github.com/facebook/react/issues/11538). The same part is then drawn anew, from what is kept.
 */
export class LastResort extends Component<LastResortProps, { readonly failed: readonly unknown[] }> {
  override state: { readonly failed: readonly unknown[] } = { failed: [] };
  private mends = 0;

  static getDerivedStateFromError(fault: unknown): { readonly failed: readonly unknown[] } {
    return { failed: [fault] };
  }

  override componentDidCatch(fault: unknown): void {
    if (!this.canMend(fault)) return;
    this.mends += 1;
    this.setState({ failed: [] });
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed.length === 0) return this.props.children;
    const [fault] = failed;
    if (this.canMend(fault)) return null;
    if (this.props.instead === undefined) throw fault;
    return this.props.instead(fault);
  }

  private canMend(fault: unknown): boolean {
    return this.mends < mostMends && (fault as Partial<DOMException> | null)?.name === 'NotFoundError';
  }
}
