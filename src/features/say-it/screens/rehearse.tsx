import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';

import type { RehearsalCard } from '#domain/rehearsal/schema.ts';
import { useLanguage } from '#i18n/react.tsx';
import { useWatch } from '#store/react.tsx';
import { useLoaded } from '#walk/use-loaded.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { loadTalk, talkKey } from '../load-talk.ts';
import { NotHere } from '../parts/not-here.tsx';
import { replyMoods } from '../places.ts';
import { openingLine, openingLines } from '../practised.ts';

/** All this comes after the first screen, and much of it only at the end of a talk. */
const FirstLine = lazy(async () => ({ default: (await import('../parts/first-line.tsx')).FirstLine }));
const ChooseAnswer = lazy(async () => ({ default: (await import('../parts/choose-answer.tsx')).ChooseAnswer }));
const PracticeTalk = lazy(async () => ({ default: (await import('../parts/practice-talk.tsx')).PracticeTalk }));
const ListenerCard = lazy(async () => ({ default: (await import('../parts/listener-card.tsx')).ListenerCard }));

type RehearseProps = { readonly walk: StoneWalk; readonly rehearsals: readonly RehearsalCard[] };

/** The first line, the answer the person wants to try, then the talk. */
export function Rehearse({ walk, rehearsals }: RehearseProps) {
  const language = useLanguage();
  const [query] = useSearchParams();
  const place = query.get('p');
  const kept = useWatch(async (drawers) => {
    const [choices, pieces] = await Promise.all([drawers.choices.read(), drawers.pieces.all()]);
    return { chosen: choices?.rehearsal, pieces };
  }, []);
  const card = rehearsals.find(({ id }) => id === kept?.chosen) ?? rehearsals[0];
  const loaded = useLoaded(kept === undefined || card === undefined ? undefined : talkKey(language, card.id), loadTalk);
  if (kept === undefined || loaded.kind === 'loading') return null;
  if (loaded.kind === 'not-here') return <NotHere walk={walk} />;
  const rehearsal = loaded.value;

  function screen() {
    const opener = openingLine(kept?.pieces ?? [], rehearsal.id);
    const mood = replyMoods.find((one) => one === place);
    if (place === 'card') return <ListenerCard walk={walk} />;
    if (place !== null && mood === undefined) return <ChooseAnswer walk={walk} rehearsal={rehearsal} />;
    if (mood === undefined || opener === undefined)
      return <FirstLine key={rehearsal.id} walk={walk} rehearsal={rehearsal} before={openingLines(kept?.pieces ?? [], rehearsal.id)} />;
    return (
      <PracticeTalk
        key={`${rehearsal.id}-${mood}`}
        walk={walk}
        rehearsal={rehearsal}
        mood={mood}
        opener={opener.text}
        rehearsals={rehearsals}
      />
    );
  }
  return <Suspense fallback={null}>{screen()}</Suspense>;
}
