import { useNavigate, useSearchParams } from 'react-router';

import { lastMood, needsAMoment } from '#domain/record/mood.ts';
import type { MoodWord } from '#domain/record/schema.ts';
import type { Shape } from '#domain/shape/schema.ts';
import { tellingsIn } from '#domain/words/telling.ts';
import { isWritten } from '#domain/words/written.ts';
import { useText } from '#i18n/react.tsx';
import { useStore, useWatch } from '#store/react.tsx';
import { MoodQuestion } from '#walk/mood-question.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { After } from '../parts/after.tsx';
import { Settle } from '../parts/settle.tsx';
import { leavingAddress } from '../places.ts';
import { useTelling } from '../use-telling.ts';

type LeavingProps = { readonly walk: StoneWalk; readonly shapes: readonly Shape[] };

/** How it left the person; a moment to settle where it weighs; then what to do with the words, where there are any. */
export function Leaving({ walk, shapes }: LeavingProps) {
  const t = useText('tell');
  const store = useStore();
  const navigate = useNavigate();
  const [query] = useSearchParams();

  async function goOn(): Promise<void> {
    const [pieces, recordings] = await Promise.all([store.pieces.all().catch(unread), store.recordings.all().catch(unread)]);
    const wrote = pieces.some(
      (piece) => isWritten(piece) && (piece.kind === 'telling' || piece.kind === 'look-back' || piece.kind === 'behind'),
    );
    if (wrote || recordings.length > 0) await navigate(leavingAddress('after'));
    else await walk.next();
  }

  async function onMood(mood: MoodWord | undefined): Promise<void> {
    if (needsAMoment(lastMood(await store.moods.all().catch(unread), 'arriving'), mood)) await navigate(leavingAddress('settle'));
    else await goOn();
  }

  switch (query.get('p') ?? 'mood') {
    case 'settle':
      return <Settle onNext={() => void goOn()} />;
    case 'after':
      return <WhatNow walk={walk} shapes={shapes} />;
    default:
      return (
        <MoodQuestion when="after-telling" question={t('leaving.question')} hint={t('leaving.hint')} onDone={(mood) => void onMood(mood)} />
      );
  }
}

function WhatNow({ walk, shapes }: LeavingProps) {
  const seen = useTelling(shapes);
  const moods = useWatch((drawers) => drawers.moods.all(), []);
  if (seen === undefined || moods === undefined) return null;
  const written = tellingsIn(seen.pieces, shapes);
  const telling = written.find(({ id }) => id === seen.now.id) ?? written[0];
  const low = needsAMoment(lastMood(moods, 'arriving'), lastMood(moods, 'after-telling'));
  return <After walk={walk} telling={telling?.id} low={low} />;
}

/** Where nothing can be read any more, nobody is held up on a screen about how they feel. */
function unread(): readonly never[] {
  return [];
}
