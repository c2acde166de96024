import { useMemo } from 'react';

import { identifyingIn } from '#domain/share/identifying.ts';
import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import type { Decisions } from './decisions.ts';
import { MoreToChange } from './more-to-change.tsx';
import { OneFind } from './one-find.tsx';
import { useFinderLists } from './use-finder-lists.ts';

type NamesAndPlacesProps = {
  /** The chosen pieces as the person wrote them. */
  readonly texts: readonly string[];
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
  /** Where in this part: 0 the beginning, then one find after the other, then one more screen. Keep it in the address. */
  readonly at: number;
  readonly onAt: (at: number) => void;
  readonly onDone: () => void;
};

/** Names, places, days and the like in what is about to leave, one by one. The person decides; nothing is decided for them. */
export function NamesAndPlaces({ texts, decisions, onDecide, at, onAt, onDone }: NamesAndPlacesProps) {
  const t = useText('share');
  const lists = useFinderLists();
  const finds = useMemo(() => identifyingIn(texts, lists), [texts, lists]);
  const find = finds[at - 1];

  function decide(quote: string, put: string | undefined): void {
    onDecide(new Map(decisions).set(quote, put));
  }

  if (at > 0 && find !== undefined) {
    return (
      <OneFind
        key={find.quote}
        find={find}
        text={texts[find.part] ?? ''}
        over={t('names.over', { at, of: finds.length })}
        decided={decisions.has(find.quote) ? { put: decisions.get(find.quote) } : undefined}
        onDecide={(put) => decide(find.quote, put)}
        onNext={() => onAt(at + 1)}
      />
    );
  }
  if (at > 0) return <MoreToChange texts={texts} decisions={decisions} onDecide={onDecide} onDone={onDone} />;
  return (
    <>
      <Heading lead={finds.length === 0 ? t('names.none') : t('names.found', { count: finds.length })}>{t('names.startTitle')}</Heading>
      <p>{t('names.limits')}</p>
      <Note>
        <p>{t('names.copyOnly')}</p>
      </Note>
      <StepActions
        label={finds.length === 0 ? undefined : t('names.begin')}
        onNext={() => onAt(1)}
        aside={
          finds.length > 0 && (
            <Button look="plain" onClick={() => onAt(finds.length + 1)}>
              {t('names.skipAll')}
            </Button>
          )
        }
      />
    </>
  );
}
