import { useState } from 'react';

import { oneLine } from '#domain/exchange/contribution.ts';
import { contentNoteKindSchema } from '#domain/story/schema.ts';
import { useText } from '#i18n/react.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { outgoingParts } from '#walk/sharing/decisions.ts';
import type { Pickable } from '#walk/sharing/pick-groups.ts';
import { StepActions } from '#walk/step-actions.tsx';

import type { Change, PuttingForward } from '../putting-forward.ts';

type AroundProps = {
  readonly forward: PuttingForward;
  readonly change: Change;
  readonly words: readonly Pickable[];
  readonly barriers: readonly { readonly id: string; readonly name: string }[];
  readonly onNext: () => void;
};

/** What stands around the words. All of it can stay empty. */
export function Around({ forward, change, words, barriers, onNext }: AroundProps) {
  const t = useText('contribute');
  const share = useText('share');
  const [looked, look] = useState(false);
  const first = oneLine(forward.firstWords);
  const elsewhere = first !== '' && !outgoingParts(words, forward.decisions).some(({ text }) => oneLine(text).includes(first));

  function goOn(): void {
    // Said once; the person may leave it so.
    if (elsewhere && !looked) look(true);
    else onNext();
  }

  return (
    <>
      <Heading lead={t('around.lead')}>{t('around.title')}</Heading>
      <TextLine
        label={share('story.ownTitle')}
        hint={share('story.ownTitleHint')}
        name="story-title"
        value={forward.title}
        maxLength={120}
        onChange={(title) => change({ title })}
      />
      <TextLine
        label={t('around.from')}
        hint={t('around.fromHint')}
        name="from"
        value={forward.from}
        maxLength={90}
        onChange={(from) => change({ from })}
      />
      <TextLine
        label={t('around.firstWords')}
        hint={t('around.firstWordsHint')}
        error={looked && elsewhere ? t('around.elsewhere') : undefined}
        name="first-words"
        value={forward.firstWords}
        maxLength={300}
        onChange={(firstWords) => change({ firstWords })}
      />
      <CheckList
        name="barriers"
        legend={t('around.barriers')}
        legendAs="field"
        options={barriers.map(({ id, name }) => ({ value: id, label: name }))}
        values={forward.barriers}
        onChange={(values) => change({ barriers: values })}
        limit={{ most: 3, fullWords: t('around.barriersFull') }}
      />
      <CheckList
        name="content-notes"
        legend={share('story.notes')}
        legendAs="field"
        hint={share('story.notesHint')}
        options={contentNoteKindSchema.options.map((kind) => ({ value: kind, label: share(`notes.${kind}`) }))}
        values={forward.contentNotes}
        onChange={(contentNotes) => change({ contentNotes: [...contentNotes] })}
      />
      <StepActions onNext={goOn} onSkip={onNext} />
    </>
  );
}
