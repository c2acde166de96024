export interface PaperPart {
  readonly id: string;
  readonly title: string;
  readonly text?: string | undefined;
  /** One under the other; numbered ones in the person’s own order. */
  readonly lines?: readonly string[] | undefined;
  readonly numbered?: boolean | undefined;
  /** Empty lines to write on by hand. */
  readonly ruled?: number | undefined;
}

export interface PaperPageProps {
  readonly title: string;
  /** When it was made. */
  readonly made: string;
  readonly parts: readonly PaperPart[];
  /** What kind of paper this is, small, at its end. */
  readonly foot: string;
  /** Not on the screen, where the same page was seen a moment before. */
  readonly onPaperOnly?: boolean;
}

/** One side of paper, on the screen as on paper: black on white there, no colour needed, with room for handwriting. */
export function PaperPage({ title, made, parts, foot, onPaperOnly = false }: PaperPageProps) {
  return (
    <article className={onPaperOnly ? 'paper-page paper-only' : 'paper-page'}>
      <header className="paper-head">
        <h2>{title}</h2>
        <p>{made}</p>
      </header>
      {parts.map((part) => (
        <section key={part.id}>
          <h3>{part.title}</h3>
          <Inside part={part} />
          {Array.from({ length: part.ruled ?? 0 }, (_, line) => (
            <div key={line} className="paper-rule" />
          ))}
        </section>
      ))}
      <p className="paper-foot">{foot}</p>
    </article>
  );
}

function Inside({ part: { text, lines = [], numbered = false } }: { readonly part: PaperPart }) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <>
      {text !== undefined && text !== '' && (
        <div className="paper-words" dir="auto">
          {text}
        </div>
      )}
      {lines.length > 0 && (
        <List className={numbered ? 'paper-numbers' : undefined} role="list">
          {lines.map((line, place) => (
            <li key={place}>
              {/* The number keeps its side, whichever way the words run. */}
              <div className="paper-words" dir="auto">
                {line}
              </div>
            </li>
          ))}
        </List>
      )}
    </>
  );
}
