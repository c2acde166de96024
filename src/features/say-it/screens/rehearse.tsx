import { useSearchParams } from 'react-router';

import type { Rehearsal } from '#domain/rehearsal/schema.ts';
import { useWatch } from '#store/react.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { ChooseAnswer } from '../parts/choose-answer.tsx';
import { FirstLine } from '../parts/first-line.tsx';
import { PracticeTalk } from '../parts/practice-talk.tsx';
import { replyMoods } from '../places.ts';
import { openingLine, openingLines } from '../practised.ts';

type RehearseProps = { readonly walk: StoneWalk; readonly rehearsals: readonly Rehearsal[] };

/** The first line, the answer the person wants to try, then the talk. */
export function Rehearse({ walk, rehearsals }: RehearseProps) {
  const [query] = useSearchParams();
  const place = query.get('p');
  const kept = useWatch(async (drawers) => {
    const [choices, pieces] = await Promise.all([drawers.choices.read(), drawers.pieces.all()]);
    return { chosen: choices?.rehearsal, pieces };
  }, []);
  const rehearsal = rehearsals.find(({ id }) => id === kept?.chosen) ?? rehearsals[0];
  if (kept === undefined || rehearsal === undefined) return null;

  const opener = openingLine(kept.pieces, rehearsal.id);
  const mood = replyMoods.find((one) => one === place);
  const firstLine = <FirstLine walk={walk} rehearsal={rehearsal} before={openingLines(kept.pieces, rehearsal.id)} />;
  if (place === null) return firstLine;
  if (mood === undefined) return <ChooseAnswer walk={walk} rehearsal={rehearsal} />;
  if (opener === undefined) return firstLine;
  return <PracticeTalk key={`${rehearsal.id}-${mood}`} walk={walk} rehearsal={rehearsal} mood={mood} opener={opener.text} />;
}
