import { useState } from 'react';

import type { EditAnswer } from '#domain/exchange/edits.ts';
import type { ProposedEdit } from '#domain/exchange/schema.ts';
import { shownSafely } from '#domain/share/shown-safely.ts';
import { useText } from '#i18n/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { Progress } from '#ui/progress/progress.tsx';
import { ComparedWords } from '#walk/exchange/compared-words.tsx';

type OneEditProps = {
  readonly edit: ProposedEdit;
  readonly language: string;
  readonly at: number;
  readonly of: number;
  readonly answer: EditAnswer | undefined;
  /** What the library wrote about all of them. */
  readonly note: string | undefined;
  readonly onAnswer: (answer: EditAnswer) => void;
  readonly onNext: () => void;
  readonly onBack: (() => void) | undefined;
};

/** One proposal: both versions, why, and the person’s answer. */
export function OneEdit({ edit: { place, before, after, why }, language, at, of, answer, note, onAnswer, onNext, onBack }: OneEditProps) {
  const t = useText('contribute');
  const common = useText('common');
  const [missing, miss] = useState(false);
  const name = typeof place === 'string' ? t(`places.${place}`) : t(`places.${place.field}`, { part: place.part + 1 });
  return (
    <>
      <Progress words={common('stepOf', { name: t('edits.title'), at, of })} value={at} max={of} />
      <Heading lead={t('edits.why', { why: shownSafely(why) })}>{name}</Heading>
      {note !== undefined && (
        <Note title={t('edits.note')}>
          <p>{shownSafely(note)}</p>
        </Note>
      )}
      <ComparedWords
        level={2}
        before={before}
        after={after}
        beforeTitle={t('edits.mine')}
        afterTitle={t('edits.proposed')}
        language={language}
      />
      {after.includes('## ') && <p className="soft small">{t('edits.titles')}</p>}
      <Choice
        name={`edit-${at}`}
        legend={t('edits.ask')}
        legendAs="field"
        error={missing && answer === undefined ? t('edits.missing') : undefined}
        options={[
          { value: 'keep-mine' as const, label: t('edits.keepMine') },
          { value: 'agree' as const, label: t('edits.agree') },
        ]}
        value={answer}
        onChange={onAnswer}
      />
      <Actions
        aside={
          onBack !== undefined && (
            <Button look="plain" onClick={onBack}>
              {t('edits.before')}
            </Button>
          )
        }
      >
        <Button onClick={() => (answer === undefined ? miss(true) : onNext())}>{common('continue')}</Button>
      </Actions>
    </>
  );
}
