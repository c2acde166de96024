import type { ReactNode } from 'react';

/** One state of a part, shown on the workshop page and walked by the tests. */
export interface Example {
  readonly name: string;
  readonly render: () => ReactNode;
}
