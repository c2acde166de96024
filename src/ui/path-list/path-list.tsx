import { Anchor } from '../link/link.tsx';

export interface PathStone {
  readonly id: string;
  readonly name: string;
  readonly state: 'done' | 'now' | 'todo' | 'skipped';
  /** The state or the minutes, in words; read aloud with the name. */
  readonly note: string;
  /** Without an address the row is only shown. */
  readonly href?: string | undefined;
}

export interface PathListProps {
  readonly label: string;
  readonly stones: readonly PathStone[];
}

export function PathList({ label, stones }: PathListProps) {
  return (
    <ol className="path" role="list" aria-label={label}>
      {stones.map((stone) => (
        <li
          key={stone.id}
          className={`path-${stone.state}`}
          aria-current={stone.state === 'now' && stone.href === undefined ? 'step' : undefined}
        >
          <Row stone={stone} />
        </li>
      ))}
    </ol>
  );
}

function Row({ stone: { name, state, note, href } }: { readonly stone: PathStone }) {
  const inside = (
    <>
      <svg className="path-pebble" viewBox="0 0 24 17" width="24" height="17" aria-hidden="true" focusable="false">
        <path d="M2 9.6C2.3 5 6.5 2.4 11.6 2c5.4-.4 10 2.2 10.4 6.4.3 4.2-4 6.7-9.8 6.7S1.7 13.6 2 9.6z" />
      </svg>
      <span className="path-name">{name}</span> <span className="path-note soft small">{note}</span>
    </>
  );
  return href === undefined ? (
    <span className="path-row">{inside}</span>
  ) : (
    <Anchor className="path-row" href={href} current={state === 'now' ? 'step' : undefined}>
      {inside}
    </Anchor>
  );
}
