import type { OutgoingStory } from '#domain/exchange/schema.ts';
import { formatList } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

/** A story of the person’s own as a reader will see it: title, content notes, year, words. */
export function StoryAsRead({ story }: { readonly story: OutgoingStory }) {
  const t = useText('share');
  const language = useLanguage();
  const notes = story.contentNotes.map((kind) => t(`notes.${kind}`));
  return (
    <Sheet title={story.title ?? t('preview.noTitle')}>
      <p>
        {notes.length === 0 ? t('preview.noNotes') : formatList(language, notes)}
        {' · '}
        {t('preview.year', { year: story.year })}
      </p>
      {story.parts.map((part, nth) => (
        <div key={nth}>
          {part.title !== undefined && <p>{part.title}</p>}
          <OwnWords text={part.text} />
        </div>
      ))}
    </Sheet>
  );
}
