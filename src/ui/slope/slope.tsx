export interface SlopePoint {
  /** When: before, now. */
  readonly name: string;
  /** What was said, in words. */
  readonly words: string;
  /** Height, from 0 (the low end) to 1 (the high end). */
  readonly at: number;
}

export interface SlopeProps {
  readonly before: SlopePoint;
  readonly now: SlopePoint;
  /** The ends of the scale in words. */
  readonly high: string;
  readonly low: string;
  /** The whole picture in words. */
  readonly label: string;
}

const margin = 10;
const size = { inline: 96, block: 96 } as const;

/** Two answers to one question as two points and the line between them. Shapes differ, so that colour carries nothing. */
export function Slope({ before, now, high, low, label }: SlopeProps) {
  const [from, to] = [heightOf(before), heightOf(now)];
  const [first, second] = [margin, size.inline - margin];
  return (
    <div className="slope small" role="img" aria-label={label}>
      <span className="slope-end">{high}</span>
      <Words point={before} />
      <svg
        className="icon-mirrors"
        viewBox={`0 0 ${size.inline} ${size.block}`}
        width={size.inline}
        height={size.block}
        fill="none"
        aria-hidden="true"
        focusable="false"
      >
        <path d={`M0 2H${size.inline}M0 ${size.block - 2}H${size.inline}`} stroke="var(--edge)" strokeWidth="2" />
        <path d={`M${first} ${from}L${second} ${to}`} stroke="var(--moss)" strokeWidth="3" />
        <circle fill="var(--paper)" cx={first} cy={from} r="7" stroke="var(--moss)" strokeWidth="3" />
        <path d={`M${second} ${to - 9}l9 9l-9 9l-9-9z`} fill="var(--moss)" />
      </svg>
      <Words point={now} />
      <span className="slope-end">{low}</span>
    </div>
  );
}

function Words({ point }: { readonly point: SlopePoint }) {
  return (
    <span>
      <b>{point.name}</b>
      <br />
      {point.words}
    </span>
  );
}

function heightOf({ at }: SlopePoint): number {
  const room = size.block - 2 * margin;
  return margin + (1 - Math.min(Math.max(at, 0), 1)) * room;
}
