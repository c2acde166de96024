import { useState } from 'react';

import { stretchesOf } from '#domain/share/swap-words.ts';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import type { Decisions } from './decisions.ts';

type MoreToChangeProps = {
  readonly texts: readonly string[];
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
  readonly onDone: () => void;
};

/** What no pattern finds: the person names a word and what to put instead. Below, everything that was changed so far. */
export function MoreToChange({ texts, decisions, onDecide, onDone }: MoreToChangeProps) {
  const t = useText('share');
  const [word, name] = useState('');
  const [instead, put] = useState('');
  const [outcome, tell] = useState<'changed' | 'notThere' | undefined>(undefined);
  const changes = [...decisions].flatMap(([from, to]) => (to === undefined ? [] : [{ from, to }]));

  function change(): void {
    const [from, to] = [word.trim(), instead.trim()];
    if (from === '' || to === '') return;
    if (!texts.some((text) => stretchesOf(text, from).length > 0)) return tell('notThere');
    onDecide(new Map(decisions).set(from, to));
    tell('changed');
    name('');
    put('');
  }

  return (
    <>
      <Heading lead={t('names.doneHint')}>{t('names.doneTitle')}</Heading>
      <TextLine label={t('names.word')} name="word" value={word} onChange={name} maxLength={200} spellCheck={false} />
      <TextLine label={t('names.instead')} name="instead" value={instead} onChange={put} maxLength={200} />
      <Button look="quiet" onClick={change}>
        {t('names.change')}
      </Button>
      <Status>{outcome !== undefined && t(`names.${outcome}`)}</Status>
      {changes.length > 0 && (
        <Sheet title={t('names.changes')}>
          <ul>
            {changes.map(({ from, to }) => (
              <li key={from}>
                {t('names.swapLine', { from, to })}{' '}
                <Button
                  look="plain"
                  fullLabel={t('names.undoFull', { from })}
                  onClick={() => onDecide(new Map(decisions).set(from, undefined))}
                >
                  {t('names.undo')}
                </Button>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      <StepActions onNext={onDone} />
    </>
  );
}
