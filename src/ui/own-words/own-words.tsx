export interface OwnWordsProps {
  readonly text: string;
  /** Only on paper: where the screen shows the same words in a field to write on, which prints badly. */
  readonly onPaperOnly?: boolean;
  /** A stretch to light up, in UTF-16 units: `from` is the first, `to` the one after the last. */
  readonly lit?: { readonly from: number; readonly to: number } | undefined;
}

/** What the person wrote, letter by letter, with their own line breaks. */
export function OwnWords({ text, onPaperOnly = false, lit }: OwnWordsProps) {
  return (
    <div className={onPaperOnly ? 'own-words own-words-paper' : 'own-words'} dir="auto">
      {lit === undefined ? (
        text
      ) : (
        <>
          {text.slice(0, lit.from)}
          <mark>{text.slice(lit.from, lit.to)}</mark>
          {text.slice(lit.to)}
        </>
      )}
    </div>
  );
}
