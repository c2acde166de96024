import { useState } from 'react';

import { helpersForDoor } from '#domain/rehearsal/for-door.ts';
import type { RehearsalCard } from '#domain/rehearsal/schema.ts';
import { doorChoiceOf } from '#domain/service/door-choice.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { loadPiece } from '#library/librarian.ts';
import { useStore, useWatch } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useLoaded } from '#walk/use-loaded.ts';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

type WhoProps = { readonly walk: StoneWalk; readonly rehearsals: readonly RehearsalCard[] };

/** Whom to practise with: the one that fits the door the person chose comes first, and all the others are there. */
export function Who({ walk, rehearsals }: WhoProps) {
  const t = useText('say');
  const store = useStore();
  const language = useLanguage();
  const { save, words } = useSaving();
  const [tapped, tap] = useState<string | undefined>(undefined);
  const kept = useWatch(async (drawers) => ({ choices: await drawers.choices.read() }), []);
  const door = doorChoiceOf(kept?.choices?.door);
  const country = useLoaded(door?.kind === 'service' ? `${language}/${door.country}` : undefined, loadCountry);
  // Who fits comes first: nothing is shown before that is known, so that no row moves under a thumb.
  if (kept === undefined || (door?.kind === 'service' && country.kind === 'loading')) return null;

  const serviceKind =
    door?.kind === 'service' && country.kind === 'ready' ? country.value.services.find(({ id }) => id === door.id)?.kind : undefined;
  const order = helpersForDoor(door, serviceKind);
  const sorted = rehearsals.toSorted((a, b) => order.indexOf(a.helper) - order.indexOf(b.helper));
  const fits = sorted[0];
  const before = rehearsals.find(({ id }) => id === kept.choices?.rehearsal);
  const value = tapped ?? before?.id ?? fits?.id;

  function keep(rehearsal: string): Promise<boolean> {
    return save(() => store.choices.change((old) => ({ ...old, rehearsal })));
  }

  async function goOn(): Promise<void> {
    if (value === undefined || (await keep(value))) await walk.next();
  }

  return (
    <>
      <Choice
        name="rehearsal"
        legend={t('who.title')}
        hint={t('who.hint')}
        options={sorted.map(({ id, name }) => ({
          value: id,
          label: name,
          hint: door !== undefined && id === fits?.id ? t('who.fits') : undefined,
        }))}
        value={value}
        onChange={(id) => {
          tap(id);
          void keep(id);
        }}
      />
      <StepActions onNext={() => void goOn()} onSkip={() => walk.go('words')} status={words} />
    </>
  );
}

function loadCountry(key: string) {
  const [language = '', country = ''] = key.split('/');
  return loadPiece(language, 'country', country);
}
