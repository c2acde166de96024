import type { ReactNode } from 'react';

import { Link } from '../link/link.tsx';

export type ProseInline =
  | { readonly kind: 'text' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly text: string };

export type ProseBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly inlines: readonly ProseInline[] }
  | { readonly kind: 'paragraph'; readonly inlines: readonly ProseInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly ProseInline[])[] };

export interface ProseProps {
  readonly blocks: readonly ProseBlock[];
  /** Language of the words where they are not the page’s own. */
  readonly lang?: string | undefined;
}

/** Running text of a page. Blocks never change places while shown, so their place is their key. */
export function Prose({ blocks, lang }: ProseProps) {
  return (
    <div className="prose" lang={lang}>
      {blocks.map((block, place) => (
        <Block key={place} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: ProseBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Tag = `h${block.level}` as const;
      return <Tag>{inlines(block.inlines)}</Tag>;
    }
    case 'paragraph':
      return <p>{inlines(block.inlines)}</p>;
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul';
      return (
        <Tag>
          {block.items.map((item, place) => (
            <li key={place}>{inlines(item)}</li>
          ))}
        </Tag>
      );
    }
  }
}

function inlines(parts: readonly ProseInline[]): ReactNode {
  return parts.map((part, place) => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'strong':
        return <strong key={place}>{part.text}</strong>;
      case 'emphasis':
        return <em key={place}>{part.text}</em>;
      case 'link':
        return (
          <Link key={place} href={part.href}>
            {part.text}
          </Link>
        );
    }
  });
}
