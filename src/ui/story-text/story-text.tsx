import type { ReactNode } from 'react';

export interface StoryPart {
  readonly id: string;
  readonly title?: ReactNode;
  /** Paragraphs, as Prose or as p elements; mark holds a line that is lit. */
  readonly body: ReactNode;
}

export interface StoryTextProps {
  readonly parts: readonly StoryPart[];
  /** Language and direction of the story where they differ from the page. */
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** Somebody's story, set for reading. */
export function StoryText({ parts, lang, dir }: StoryTextProps) {
  return (
    <div className="story" lang={lang} dir={dir}>
      {parts.map((part) => (
        <section key={part.id} id={part.id} className="story-part">
          {part.title !== undefined && <h2>{part.title}</h2>}
          {part.body}
        </section>
      ))}
    </div>
  );
}
