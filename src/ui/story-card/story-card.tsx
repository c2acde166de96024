import type { ReactNode } from 'react';

import { Disclosure } from '../disclosure/disclosure.tsx';
import { Anchor } from '../link/link.tsx';

export interface StoryCardProps {
  readonly href: string;
  readonly title: string;
  /** One sentence of what it is about. */
  readonly line: string;
  /** Minutes and provenance, in words. */
  readonly note: string;
  readonly tags?: readonly string[];
  readonly level?: 2 | 3;
  readonly lang?: string | undefined;
  /** Why it is offered. */
  readonly because?: string | undefined;
  /** More about it, one tap away: what to know before reading. */
  readonly about?: { readonly summary: string; readonly more: ReactNode } | undefined;
}

/** A row that leads to a story. The title is the link; the whole card takes the tap, but for what folds out. */
export function StoryCard({ href, title, line, note, tags = [], level = 2, lang, because, about }: StoryCardProps) {
  const Tag = `h${level}` as const;
  return (
    <article className="story-card" lang={lang}>
      <Tag className="story-card-title">
        <Anchor className="story-card-link" href={href}>
          {title}
        </Anchor>
      </Tag>
      <p>{line}</p>
      <p className="story-card-note soft small">{[note, ...tags].join(' · ')}</p>
      {because !== undefined && <p className="story-card-note small">{because}</p>}
      {about !== undefined && <Disclosure summary={about.summary}>{about.more}</Disclosure>}
    </article>
  );
}
