export interface KeyWordsProps {
  readonly label: string;
  /** The language the words are in: they are read aloud in it, and never translated. */
  readonly lang: string;
  readonly words: readonly string[];
}

/** Words to write down, in their order. */
export function KeyWords({ label, lang, words }: KeyWordsProps) {
  return (
    <ol className="key-words" role="list" aria-label={label} lang={lang} translate="no">
      {words.map((word, place) => (
        // The same word may come twice.
        <li key={`${String(place)}-${word}`}>{word}</li>
      ))}
    </ol>
  );
}
