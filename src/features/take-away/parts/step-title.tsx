import { useCallback, type ReactNode } from 'react';

import { Heading } from '#ui/heading/heading.tsx';

type StepTitleProps = { readonly children: ReactNode; readonly lead?: ReactNode };

/** The heading of a step that takes the place of another one on the same page: the keyboard and the screen reader go on from it. */
export function StepTitle({ children, lead }: StepTitleProps) {
  const focus = useCallback((heading: HTMLHeadingElement | null) => heading?.focus(), []);
  return (
    <Heading ref={focus} lead={lead}>
      {children}
    </Heading>
  );
}
