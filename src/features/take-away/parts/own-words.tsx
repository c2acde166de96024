import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Note } from '#ui/note/note.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';

import { StepTitle } from './step-title.tsx';

type OwnWordsProps = {
  readonly fewest: number;
  readonly isLongEnough: (words: string) => boolean;
  readonly onNext: (words: string) => void;
  readonly onDrawn: () => void;
};

/** Words of the person’s own. What is too easy is said, and why. */
export function OwnWords({ fewest, isLongEnough, onNext, onDrawn }: OwnWordsProps) {
  const t = useText('backup');
  const [words, write] = useState('');
  const [short, mark] = useState(false);

  function goOn(): void {
    if (isLongEnough(words)) onNext(words);
    else mark(true);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <StepTitle lead={t('own.lead')}>{t('own.title')}</StepTitle>
      <TextLine
        name="own-words"
        label={t('own.label')}
        hint={t('own.hint', { count: fewest })}
        error={short && !isLongEnough(words) ? t('own.short', { count: fewest }) : undefined}
        value={words}
        onChange={write}
        spellCheck={false}
        maxLength={400}
      />
      <Note>
        <p>{t('words.only')}</p>
      </Note>
      <Actions
        aside={
          <Button look="plain" onClick={onDrawn}>
            {t('own.drawn')}
          </Button>
        }
      >
        <Button type="submit">{t('words.next')}</Button>
      </Actions>
    </form>
  );
}
