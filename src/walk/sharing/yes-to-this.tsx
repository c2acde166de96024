import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { Note } from '#ui/note/note.tsx';
import { Button } from '#ui/button/button.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import type { SharingStep } from './thoughts.ts';

type YesToThisProps = {
  readonly words: YesWords;
  readonly onYes: () => void;
  /** Keep it all here: an equal way out of this screen. */
  readonly onKeep: () => void;
  /** Words of that way out, where it is not the person’s own words that would leave. */
  readonly keepWords?: string;
};

/** All that is said where the yes is given, so that its fingerprint can be kept with the hand-over. */
export type YesWords = { readonly title: string; readonly points: readonly string[]; readonly box: string; readonly go: string };

/** A yes of its own for one step: an empty box, and a button that names the act. Nothing goes on without both. */
export function YesToThis({ words, onYes, onKeep, keepWords }: YesToThisProps) {
  const t = useText('share');
  const [ticked, tick] = useState(false);
  const [missing, miss] = useState(false);
  return (
    <>
      <Note title={words.title}>
        <ul>
          {words.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Note>
      <CheckList
        name="yes"
        legend={<span className="unseen">{words.title}</span>}
        legendAs="field"
        error={missing && !ticked ? t('preview.yes.missing') : undefined}
        options={[{ value: 'yes' as const, label: words.box }]}
        values={ticked ? ['yes'] : []}
        onChange={(values) => tick(values.length > 0)}
      />
      <StepActions
        label={words.go}
        onNext={() => (ticked ? onYes() : miss(true))}
        aside={
          <Button look="plain" onClick={onKeep}>
            {keepWords ?? t('preview.yes.keep')}
          </Button>
        }
      />
    </>
  );
}

/** What is said before each step. */
export function useYesWords(step: Exclude<SharingStep, 'library'>): YesWords {
  const t = useText('share');
  return {
    title: t('preview.yes.title'),
    points: [
      t('preview.yes.travels'),
      t('preview.yes.undo'),
      ...(step === 'clinician' ? [t('preview.yes.records')] : []),
      ...(step === 'swap' ? [t('preview.yes.noReply')] : []),
      t('preview.yes.read'),
    ],
    box: t(`preview.yes.box.${step}`),
    go: t(`preview.yes.go.${step}`),
  };
}
