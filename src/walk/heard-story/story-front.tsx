import type { ReactNode } from 'react';

import { isHeavy } from '#domain/story/heavy.ts';
import type { Story } from '#domain/story/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Note } from '#ui/note/note.tsx';
import { TagList } from '#ui/tag-list/tag-list.tsx';

type StoryFrontProps = {
  readonly story: Story;
  /** Names of the barriers that were met. */
  readonly inTheWay: readonly string[];
  /** A way on for whoever has had enough with the short version. */
  readonly afterShort?: ReactNode;
};

/**
 * What stands before a story: what to know before reading, what it is about, and the whole of it in a few lines. What there is to
 * know about a heavy story is open by itself; of the others it is one tap away.
 */
export function StoryFront({ story, inTheWay, afterShort }: StoryFrontProps) {
  const t = useText('stories');
  const opensByItself = isHeavy(story) && story.noteText !== undefined;
  return (
    <>
      {opensByItself && (
        <Note title={t('story.before')}>
          <p>{story.noteText}</p>
        </Note>
      )}
      <Disclosure summary={t('story.about')}>
        {!opensByItself && <p>{story.noteText ?? t('story.nothingToNote')}</p>}
        <p>{story.oneLine}</p>
        {inTheWay.length > 0 && <Tags label={t('story.inTheWay')} tags={inTheWay} />}
        <Tags label={t('story.tried')} tags={story.helpUsed.map((help) => t(`tried.${help}`))} />
      </Disclosure>
      <Disclosure summary={t('story.short')}>
        <p lang={story.language}>{story.short}</p>
        {afterShort !== undefined && <p>{afterShort}</p>}
      </Disclosure>
    </>
  );
}

function Tags({ label, tags }: { readonly label: string; readonly tags: readonly string[] }) {
  return (
    <div>
      <p className="soft small">{label}</p>
      <TagList label={label} tags={tags} />
    </div>
  );
}
