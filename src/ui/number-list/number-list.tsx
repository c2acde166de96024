import type { ReactNode } from 'react';

import { Anchor, Link } from '../link/link.tsx';

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
  /** Where there is more than these numbers. */
  readonly href?: string | undefined;
  readonly numbers: readonly { readonly number: string; readonly href: string }[];
  /** One more number below the others, and whose it is. */
  readonly more?: { readonly label: string; readonly number: string; readonly href: string } | undefined;
  readonly note?: string | undefined;
}

export function NumberRow({ id, name, href: page, numbers, more, note }: NumberRowProps) {
  return (
    <li id={id}>
      <span>{page === undefined ? name : <Link href={page}>{name}</Link>}</span>
      {numbers.map(({ number, href }) => (
        // Read aloud without its row, a number must still say whose it is.
        <Anchor key={href} className="call-link" href={href} fullLabel={`${number}, ${name}`}>
          <bdi dir="ltr">{number}</bdi>
        </Anchor>
      ))}
      {more !== undefined && (
        <small>
          {more.label}{' '}
          <Anchor className="call-link" href={more.href} fullLabel={`${more.number}, ${name}`}>
            <bdi dir="ltr">{more.number}</bdi>
          </Anchor>
        </small>
      )}
      {note !== undefined && <small>{note}</small>}
    </li>
  );
}
