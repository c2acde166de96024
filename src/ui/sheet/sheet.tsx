import type { ReactNode } from 'react';

export interface SheetProps {
  readonly title?: ReactNode;
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
}

/** A sheet of paper on the page: one thing that belongs together. */
export function Sheet({ title, level = 2, children }: SheetProps) {
  const Tag = `h${level}` as const;
  return (
    <section className="sheet">
      {title !== undefined && <Tag className="sheet-title">{title}</Tag>}
      {children}
    </section>
  );
}
