export interface OwnWordsProps {
  readonly text: string;
  /** Only on paper: where the screen shows the same words in a field to write on, which prints badly. */
  readonly onPaperOnly?: boolean;
}

/** What the person wrote, letter by letter, with their own line breaks. */
export function OwnWords({ text, onPaperOnly = false }: OwnWordsProps) {
  return (
    <div className={onPaperOnly ? 'own-words own-words-paper' : 'own-words'} dir="auto">
      {text}
    </div>
  );
}
