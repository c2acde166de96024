import type { ReactNode, Ref } from 'react';

export interface HeadingProps {
  readonly children: ReactNode;
  /** 1: the one heading of the screen; it can take focus, so that a change of screen starts there. */
  readonly level?: 1 | 2 | 3;
  /** A short line above: what this is, how long it takes. */
  readonly over?: ReactNode;
  /** A short line below, softer. */
  readonly lead?: ReactNode;
  readonly id?: string;
  readonly ref?: Ref<HTMLHeadingElement>;
}

export function Heading({ children, level = 1, over, lead, id, ref }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <div className={`heading heading-${level}`}>
      {over !== undefined && <p className="heading-over soft small">{over}</p>}
      <Tag id={id} ref={ref} tabIndex={level === 1 ? -1 : undefined}>
        {children}
      </Tag>
      {lead !== undefined && <p className="heading-lead">{lead}</p>}
    </div>
  );
}
