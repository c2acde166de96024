import { Anchor } from '../link/link.tsx';

export interface Tile {
  readonly href: string;
  readonly name: string;
}

export interface TilesProps {
  /** What the ways have in common, for those who hear the page. */
  readonly label: string;
  readonly tiles: readonly Tile[];
}

/** A few ways on that stand beside each other as equals. */
export function Tiles({ label, tiles }: TilesProps) {
  return (
    <nav aria-label={label}>
      <ul className="button-row" role="list">
        {tiles.map(({ href, name }) => (
          <li key={href} className="story-card tile">
            <Anchor className="story-card-link" href={href}>
              {name}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
