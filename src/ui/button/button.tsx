import type { MouseEvent, ReactNode, Ref } from 'react';

import { buttonClass, type ButtonLook } from './look.ts';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly look?: ButtonLook;
  readonly type?: 'button' | 'submit';
  readonly onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  /** Work is under way: presses do nothing, focus stays. Say what is happening in the words of the button. */
  readonly busy?: boolean;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly fullLabel?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ children, look = 'go', type = 'button', onClick, busy = false, pressed, expanded, fullLabel, ref }: ButtonProps) {
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (busy) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      ref={ref}
      type={type}
      className={buttonClass(look)}
      onClick={press}
      aria-disabled={busy || undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-label={fullLabel}
    >
      {children}
    </button>
  );
}
