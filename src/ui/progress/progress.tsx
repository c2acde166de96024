import { useId, type ReactNode } from 'react';

export interface ProgressProps {
  /** Whole sentence or line, for example the name of the part and "2 of 10". */
  readonly words: ReactNode;
  /** How many are done or being done, 0 to `max`. */
  readonly value: number;
  readonly max: number;
}

export function Progress({ words, value, max }: ProgressProps) {
  const id = useId();
  return (
    <div className="progress soft small no-print">
      <p id={id}>{words}</p>
      <progress aria-labelledby={id} value={value} max={max} />
    </div>
  );
}
