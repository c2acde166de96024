import type { ReactNode } from 'react';

export interface NoteProps {
  readonly title?: ReactNode;
  readonly children: ReactNode;
}

/** Something worth knowing, on lichen. */
export function Note({ title, children }: NoteProps) {
  return (
    <aside className="note small">
      {title !== undefined && <p className="note-title">{title}</p>}
      {children}
    </aside>
  );
}
