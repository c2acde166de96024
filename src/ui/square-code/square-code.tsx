export interface SquareCodeProps {
  /** What the code holds, for those who hear the page. */
  readonly label: string;
  /** Side of the square in modules, margin included. */
  readonly size: number;
  /** The dark modules, for the `d` of one SVG path. */
  readonly path: string;
}

/** A code for another phone’s camera: dark on light in every theme, or cameras do not read it. */
export function SquareCode({ label, size, path }: SquareCodeProps) {
  return (
    <svg className="square-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
