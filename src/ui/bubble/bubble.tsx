import type { ReactNode, Ref } from 'react';

export interface Turn {
  readonly id: string;
  readonly who: 'helper' | 'me';
  /** Who speaks, in words: sides and colours alone do not say it. */
  readonly name: string;
  readonly words: ReactNode;
  /** A quiet note to the person about this turn. */
  readonly aside?: ReactNode;
}

export interface TalkProps {
  readonly label: string;
  readonly turns: readonly Turn[];
  /** Says new turns politely as they come. */
  readonly live?: boolean;
  /** The newest turn, for moving the keyboard to what was said last. */
  readonly lastRef?: Ref<HTMLLIElement>;
}

/** The turns of a talk, oldest first. */
export function Talk({ label, turns, live = false, lastRef }: TalkProps) {
  return (
    <ol className="talk" role={live ? 'log' : 'list'} aria-label={label}>
      {turns.map((turn, nth) => (
        <li
          key={turn.id}
          ref={nth === turns.length - 1 ? lastRef : undefined}
          tabIndex={lastRef === undefined ? undefined : -1}
          className={`talk-turn talk-${turn.who}`}
        >
          <p className="talk-name">{turn.name}</p>
          <p className="talk-words" dir="auto">
            {turn.words}
          </p>
          {turn.aside !== undefined && <p className="talk-aside soft small">{turn.aside}</p>}
        </li>
      ))}
    </ol>
  );
}
