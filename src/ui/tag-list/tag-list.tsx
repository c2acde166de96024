export interface TagListProps {
  /** What the tags are, for those who hear the page. */
  readonly label: string;
  readonly tags: readonly string[];
}

export function TagList({ label, tags }: TagListProps) {
  return (
    <ul className="tags" role="list" aria-label={label}>
      {tags.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  );
}
