import { lazy, Suspense, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import type { RehearsalCard } from '#domain/rehearsal/schema.ts';
import type { DraftKind } from '#domain/words/compose.ts';
import { useText } from '#i18n/react.tsx';
import { useWatch } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { draftAddress, draftKinds } from '../places.ts';
import { practisedFor } from '../practised.ts';
import type { SayData } from '../say-data.ts';

/** With its tools for writing it weighs a lot, and only who wants to take words along needs it. */
const DraftPage = lazy(async () => ({ default: (await import('../parts/draft-page.tsx')).DraftPage }));

type WordsProps = { readonly walk: StoneWalk; readonly data: SayData };

/** What to take along: a message, a note for the doctor, a letter to the next person, or nothing. */
export function Words({ walk, data }: WordsProps) {
  const [query] = useSearchParams();
  const kept = useWatch(async (drawers) => {
    const [choices, pieces] = await Promise.all([drawers.choices.read(), drawers.pieces.all()]);
    return { choices, pieces };
  }, []);
  if (kept === undefined) return null;
  const { choices, pieces } = kept;
  const kind = draftKinds.find((one) => one === query.get('p'));
  const helper = data.rehearsals.find(({ id }) => id === choices?.rehearsal)?.helper;
  if (kind === undefined) return <ChooseDraft walk={walk} likely={helper === 'doctor' ? 'note' : 'opener'} />;

  const practised = practisedFor(kind, { pieces, rehearsals: data.rehearsals, chosen: choices?.rehearsal });
  const suggested = choices?.barrier === undefined ? undefined : data.sentences[choices.barrier];
  return (
    <Suspense fallback={null}>
      <DraftPage
        key={kind}
        walk={walk}
        kind={kind}
        shapes={data.shapes}
        door={choices?.door}
        rehearsal={kind === 'letter' ? undefined : rehearsalFor(kind, data.rehearsals, choices?.rehearsal)}
        earlier={{
          pieces,
          shapes: data.shapes,
          ...(practised === undefined ? {} : { practised }),
          ...(suggested === undefined ? {} : { suggested }),
        }}
      />
    </Suspense>
  );
}

/** Whose ready messages are offered: a doctor’s for the note, else those of the talk that was chosen. */
function rehearsalFor(kind: 'opener' | 'note', rehearsals: readonly RehearsalCard[], chosen: string | undefined): string | undefined {
  const fitting = rehearsals.find(({ id, helper }) => (kind === 'note' ? helper === 'doctor' : id === chosen));
  return (fitting ?? rehearsals[0])?.id;
}

function ChooseDraft({ walk, likely }: { readonly walk: StoneWalk; readonly likely: DraftKind }) {
  const t = useText('say');
  const navigate = useNavigate();
  const [kind, pick] = useState(likely);
  return (
    <>
      <Choice
        name="draft"
        legend={t('words.title')}
        hint={t('words.hint')}
        options={draftKinds.map((one) => ({ value: one, label: t(`words.${one}`), hint: t(`words.${one}About`) }))}
        value={kind}
        onChange={pick}
      />
      <StepActions onNext={() => void navigate(draftAddress(kind))} onSkip={() => void walk.next()} />
    </>
  );
}
