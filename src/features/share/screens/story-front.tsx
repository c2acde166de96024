import { useState } from 'react';

import { contentNoteKindSchema } from '#domain/story/schema.ts';
import { useText } from '#i18n/react.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import type { Change, Sharing } from '../sharing.ts';

type StoryFrontProps = { readonly sharing: Sharing; readonly change: Change; readonly onNext: () => void };

const mostLetters = 120;

/** What a reader sees before the words: a title if the person wants one, and what is in it. */
export function StoryFront({ sharing, change, onNext }: StoryFrontProps) {
  const t = useText('share');
  const [tooLong, say] = useState(false);
  const fits = sharing.title.trim().length <= mostLetters;
  return (
    <>
      <Heading lead={t('story.lead')}>{t('story.title')}</Heading>
      <TextLine
        label={t('story.ownTitle')}
        hint={t('story.ownTitleHint')}
        error={tooLong && !fits ? t('story.tooLong') : undefined}
        name="story-title"
        value={sharing.title}
        onChange={(title) => change({ title })}
      />
      <CheckList
        name="content-notes"
        legend={t('story.notes')}
        legendAs="field"
        hint={t('story.notesHint')}
        options={contentNoteKindSchema.options.map((kind) => ({ value: kind, label: t(`notes.${kind}`) }))}
        values={sharing.contentNotes}
        onChange={(contentNotes) => change({ contentNotes: [...contentNotes] })}
      />
      <StepActions onNext={() => (fits ? onNext() : say(true))} />
    </>
  );
}
