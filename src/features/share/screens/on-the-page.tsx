import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import type { Pickable } from '#walk/sharing/pick-groups.ts';
import { rowOf } from '#walk/sharing/word-chooser.tsx';
import { StepActions } from '#walk/step-actions.tsx';

type OnThePageProps = {
  /** The note for the doctor first, where there is one, then what was chosen. */
  readonly words: readonly Pickable[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly onNext: () => void;
  readonly onKeep: () => void;
};

/** One page for an appointment: every part is ticked by the person, nothing by Cairn. */
export function OnThePage({ words, chosen, onChange, onNext, onKeep }: OnThePageProps) {
  const t = useText('share');
  const [missing, miss] = useState(false);
  return (
    <>
      <CheckList
        name="page"
        legend={t('page.title')}
        hint={t('page.hint')}
        error={missing && chosen.length === 0 ? t('page.missing') : undefined}
        options={words.map((piece) => rowOf(piece, undefined))}
        values={chosen}
        onChange={onChange}
      />
      <StepActions
        onNext={() => (chosen.length === 0 ? miss(true) : onNext())}
        aside={
          <Button look="plain" onClick={onKeep}>
            {t('preview.yes.keep')}
          </Button>
        }
      />
    </>
  );
}
