type ItemNotesProps = {
  /** For the question to be described by. */
  readonly id?: string;
  readonly notes: readonly string[];
};

/** Words that stand with a question and ask nothing: the heading of its group, an instruction. Text, for the question is the heading. */
export function ItemNotes({ id, notes }: ItemNotesProps) {
  if (notes.length === 0) return null;
  return (
    <div className="prose" id={id}>
      {notes
        .flatMap((note) => note.split(/\n+/))
        .map((line, place) => (
          <p key={place}>{line}</p>
        ))}
    </div>
  );
}
