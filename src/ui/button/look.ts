/** go: the one main act of a screen, full width. quiet: a second act, outlined. plain: underlined words. */
export type ButtonLook = 'go' | 'quiet' | 'plain';

export function buttonClass(look: ButtonLook): string {
  return `button button-${look}`;
}
