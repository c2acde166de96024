export type StoryPart = { readonly title: string; readonly paragraphs: readonly string[] };

/** The titled parts of a story: each `## Title` with the paragraphs below it. Text before the first title becomes a part without one, which the schema refuses. */
export function partsOf(body: string): readonly StoryPart[] {
  const parts: { title: string; paragraphs: string[] }[] = [];
  for (const chunk of body
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')) {
    const lines = chunk.split('\n');
    const title = /^##\s+(.*)$/.exec(lines[0] ?? '')?.[1];
    if (title !== undefined) parts.push({ title: title.trim(), paragraphs: [] });
    const text = (title === undefined ? lines : lines.slice(1))
      .map((line) => line.trim())
      .join(' ')
      .trim();
    if (text === '') continue;
    if (parts.length === 0) parts.push({ title: '', paragraphs: [] });
    parts.at(-1)?.paragraphs.push(text);
  }
  return parts;
}
