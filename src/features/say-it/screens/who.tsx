import { useState } from 'react';

import { helperForDoor } from '#domain/rehearsal/for-door.ts';
import type { Rehearsal } from '#domain/rehearsal/schema.ts';
import { doorChoiceOf } from '#domain/service/door-choice.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { loadPiece } from '#library/librarian.ts';
import { useStore, useWatch } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useLoaded } from '#walk/use-loaded.ts';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

type WhoProps = { readonly walk: StoneWalk; readonly rehearsals: readonly Rehearsal[] };

/** Whom to practise with. The door the person chose before says who comes first to mind. */
export function Who({ walk, rehearsals }: WhoProps) {
  const t = useText('say');
  const store = useStore();
  const language = useLanguage();
  const { save, words } = useSaving();
  const [tapped, tap] = useState<string | undefined>(undefined);
  const kept = useWatch(async (drawers) => ({ choices: await drawers.choices.read() }), []);
  const door = doorChoiceOf(kept?.choices?.door);
  const country = useLoaded(door?.kind === 'service' ? `${language}/${door.country}` : undefined, loadCountry);
  if (kept === undefined) return null;

  const serviceKind =
    door?.kind === 'service' && country.kind === 'ready' ? country.value.services.find(({ id }) => id === door.id)?.kind : undefined;
  const fits = rehearsals.find(({ helper }) => helper === helperForDoor(door, serviceKind));
  const before = rehearsals.find(({ id }) => id === kept.choices?.rehearsal);
  const undecided = door?.kind === 'service' && country.kind === 'loading';
  const value = tapped ?? before?.id ?? (undecided ? undefined : fits?.id);

  function keep(rehearsal: string): Promise<boolean> {
    return save(() => store.choices.change((old) => ({ ...old, rehearsal })));
  }

  async function goOn(): Promise<void> {
    const chosen = value ?? rehearsals[0]?.id;
    if (chosen === undefined || (await keep(chosen))) await walk.next();
  }

  return (
    <>
      <Choice
        name="rehearsal"
        legend={t('who.title')}
        hint={t('who.hint')}
        options={rehearsals.map(({ id, name }) => ({ value: id, label: name }))}
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
