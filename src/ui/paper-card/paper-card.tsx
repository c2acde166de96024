import type { ReactNode } from 'react';

export interface PaperCardProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** The address in letters, for whoever cannot use the code. */
  readonly address?: string | undefined;
  readonly code?: ReactNode;
  /** cards: eight of them on one sheet of paper, to cut out. poster: one sheet. */
  readonly as: 'cards' | 'poster';
}

const others = [2, 3, 4, 5, 6, 7, 8];

/** Black on white, on the screen as on paper. The screen shows one card; paper has eight. */
export function PaperCard(props: PaperCardProps) {
  if (props.as === 'poster') return <Card {...props} className="paper-card paper-poster" />;
  return (
    <div className="paper-cards">
      <Card {...props} className="paper-card" />
      {others.map((nth) => (
        <Card key={nth} {...props} className="paper-card paper-card-again" hidden />
      ))}
    </div>
  );
}

type CardProps = PaperCardProps & { readonly className: string; readonly hidden?: boolean };

function Card({ title, lines, address, code, className, hidden = false }: CardProps) {
  return (
    <div className={className} aria-hidden={hidden || undefined}>
      <div>
        <p className="paper-card-title">{title}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {code}
      {address !== undefined && (
        <p className="paper-card-address small" dir="ltr">
          {address}
        </p>
      )}
    </div>
  );
}
