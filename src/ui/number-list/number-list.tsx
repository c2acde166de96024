import type { ReactNode } from 'react';

import { Anchor } from '../link/link.tsx';

/** Rows of a name and its numbers: many of them, each found fast. */
export function NumberList({ children }: { readonly children: ReactNode }) {
  return (
    <ul className="numbers" role="list">
      {children}
    </ul>
  );
}

export interface NumberRowProps {
  /** So that a link can lead here. */
  readonly id: string;
  readonly name: string;
  readonly numbers: readonly { readonly number: string; readonly href: string }[];
  readonly note?: string | undefined;
}

export function NumberRow({ id, name, numbers, note }: NumberRowProps) {
  return (
    <li id={id}>
      <span>{name}</span>
      {numbers.map(({ number, href }) => (
        // Read aloud without its row, a number must still say whose it is.
        <Anchor key={href} className="call-link" href={href} fullLabel={`${number}, ${name}`}>
          <bdi dir="ltr">{number}</bdi>
        </Anchor>
      ))}
      {note !== undefined && <small>{note}</small>}
    </li>
  );
}
