import { useNavigate, useSearchParams } from 'react-router';

import { lastMood, needsAMoment } from '#domain/record/mood.ts';
import type { MoodWord } from '#domain/record/schema.ts';
import { isWritten } from '#domain/words/compose.ts';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { MoodQuestion } from '#walk/mood-question.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { After } from '../parts/after.tsx';
import { Settle } from '../parts/settle.tsx';
import { leavingAddress } from '../places.ts';

/** How it left the person; a moment to settle where it weighs; then what to do with the words, where there are any. */
export function Leaving({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('tell');
  const store = useStore();
  const navigate = useNavigate();
  const [query] = useSearchParams();

  async function goOn(): Promise<void> {
    const pieces = await store.pieces.all().catch(unread);
    const wrote = pieces.some(
      (piece) => isWritten(piece) && (piece.kind === 'telling' || piece.kind === 'look-back' || piece.kind === 'behind'),
    );
    if (wrote) await navigate(leavingAddress('after'));
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
      return <After walk={walk} />;
    default:
      return (
        <MoodQuestion when="after-telling" question={t('leaving.question')} hint={t('leaving.hint')} onDone={(mood) => void onMood(mood)} />
      );
  }
}

/** Where nothing can be read any more, nobody is held up on a screen about how they feel. */
function unread(): readonly never[] {
  return [];
}
