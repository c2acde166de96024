export interface IconProps {
  /** Paths on a field of 24 by 24. Each part brings its own, so that nobody fetches drawings of another. */
  readonly lines: readonly string[];
  /** Turned round where words run from right to left. */
  readonly mirrors?: boolean;
}

/** A line drawing one and a half letters high, in the colour of the text. Always beside words, so never read aloud. */
export function Icon({ lines, mirrors = false }: IconProps) {
  return (
    <svg
      className={mirrors ? 'icon icon-mirrors' : 'icon'}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {lines.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
