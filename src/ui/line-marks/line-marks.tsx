import { useId } from 'react';

import { Button } from '../button/button.tsx';

export interface MarkedLine<T extends string> {
  readonly id: string;
  /** Letter by letter as the person wrote it. */
  readonly text: string;
  readonly mark: T | undefined;
}

export interface LineMarksProps<T extends string> {
  readonly lines: readonly MarkedLine<T>[];
  readonly marks: readonly { readonly value: T; readonly label: string }[];
  /** Undefined: the mark was taken away again. */
  readonly onMark: (id: string, mark: T | undefined) => void;
}

/** Somebody’s own lines, each with marks that can be put with one tap and taken away with another. None is suggested. */
export function LineMarks<T extends string>({ lines, marks, onMark }: LineMarksProps<T>) {
  const base = useId();
  return (
    <ol className="line-marks">
      {lines.map(({ id, text, mark }) => (
        <li key={id}>
          <p id={`${base}-${id}`} className={mark === undefined ? 'own-words' : 'own-words line-marked'} dir="auto">
            {text}
          </p>
          <div className="line-marks-row" role="group" aria-labelledby={`${base}-${id}`}>
            {marks.map(({ value, label }) => (
              <Button key={value} look="quiet" pressed={mark === value} onClick={() => onMark(id, mark === value ? undefined : value)}>
                {label}
              </Button>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
