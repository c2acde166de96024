import type { ReactNode } from 'react';

import { Anchor } from '../link/link.tsx';

/** The list around places. A long page holds dozens of them, so their markup is lean and their look hangs on the list. */
export function PlaceList({ children }: { readonly children: ReactNode }) {
  return (
    <ul className="places" role="list">
      {children}
    </ul>
  );
}

export interface PlaceProps {
  readonly name: string;
  /** One line: who it is for. */
  readonly line: string;
  /** Where, which ages, which languages. */
  readonly about?: string | undefined;
  /** Ways to reach it: CallLink and PlaceHours. */
  readonly children: ReactNode;
  /** What a person must know before calling. */
  readonly notes: readonly string[];
  /** What only the awake page knows: that an entry is old. */
  readonly late?: ReactNode;
  readonly moreLabel: string;
  readonly more: ReactNode;
}

/** A place that helps, as a row of a long list. */
export function Place({ name, line, about, children, notes, late, moreLabel, more }: PlaceProps) {
  return (
    <li>
      <h3>{name}</h3>
      <p>{line}</p>
      {about !== undefined && <p className="small soft">{about}</p>}
      {children}
      {notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
      {late}
      <details>
        <summary>{moreLabel}</summary>
        {more}
      </details>
    </li>
  );
}

export interface PlaceHoursProps {
  readonly words: string;
  /** True where a line about now will follow once the page is awake: its room is kept, so that nothing moves. */
  readonly awaitsNow: boolean;
  readonly now?: ReactNode;
}

export function PlaceHours({ words, awaitsNow, now }: PlaceHoursProps) {
  return (
    <p className="small">
      {words}
      {awaitsNow && <span className="place-now">{now}</span>}
    </p>
  );
}

/** Short links in a row: groups of this page to jump to, or countries to choose from. */
export function JumpList({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}) {
  return (
    <nav aria-label={label}>
      <ul className="jumps" role="list">
        {links.map((link) => (
          <li key={link.href}>
            <Anchor href={link.href}>{link.label}</Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
