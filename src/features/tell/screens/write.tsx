import { lazy, Suspense } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import type { Shape } from '#domain/shape/schema.ts';
import { shapeOf } from '#domain/words/begun.ts';
import { belongsTo, tellingPieceId } from '#domain/words/telling.ts';
import { useText } from '#i18n/react.tsx';
import { Opening } from '#walk/opening.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { LetGo } from '../parts/let-go.tsx';
import { River } from '../parts/river.tsx';
import { Stretch } from '../parts/stretch.tsx';
import { WritingPage } from '../parts/writing-page.tsx';
import { letGo, promptAddress } from '../places.ts';
import { piecesOf, promptsOf, promptToResume, stretchKey } from '../prompts.ts';
import { blankOf, useTelling, type TellingsSeen } from '../use-telling.ts';

/** What knows about sound comes only to those who want to speak. */
const VoiceTelling = lazy(async () => ({ default: (await import('#walk/voice/voice-telling.tsx')).VoiceTelling }));

type WriteProps = { readonly walk: StoneWalk; readonly shapes: readonly Shape[] };

export function Write({ walk, shapes }: WriteProps) {
  const [query] = useSearchParams();
  const named = query.get('p');
  const seen = useTelling(shapes);
  if (named === letGo) return <LetGo walk={walk} />;
  const shape = seen === undefined ? undefined : (shapeOf(shapes, seen.now.shape) ?? blankOf(shapes));
  if (seen === undefined || shape === undefined) return null;
  return <Telling key={seen.now.id} walk={walk} shape={shape} seen={seen} named={named} />;
}

type TellingProps = { readonly walk: StoneWalk; readonly shape: Shape; readonly seen: TellingsSeen; readonly named: string | null };

/** A telling in its shape: one question to a screen, a river, a voice. */
function Telling({ walk, shape, seen, named }: TellingProps) {
  const t = useText('tell');
  const { now, pieces } = seen;
  switch (shape.kind) {
    case 'river': {
      const stretch = stretchKey(named);
      const stretches = piecesOf(pieces, now);
      if (stretch === undefined) return <River walk={walk} shape={shape} telling={now} stretches={stretches} />;
      return <Stretch key={stretch.key} stretch={stretch} shape={shape} telling={now} stretches={stretches} />;
    }
    case 'voice':
      return (
        <Suspense fallback={<Opening name={shape.name} lead={t('voice.opening')} />}>
          <VoiceTelling telling={now.id} onDone={() => void walk.next()} />
        </Suspense>
      );
    case 'blank':
    case 'prompts':
      return <Questions walk={walk} shape={shape} seen={seen} named={named} />;
  }
}

function Questions({ walk, shape, seen: { now, pieces }, named }: TellingProps) {
  const t = useText('tell');
  const navigate = useNavigate();
  const prompts = promptsOf(shape, t('write.hint'));
  const wanted = named ?? promptToResume(pieces, now);
  const at = Math.max(
    prompts.findIndex(({ id }) => id === wanted),
    0,
  );
  const prompt = prompts[at];
  if (prompt === undefined) return null;
  const following = prompts[at + 1]?.id;
  return (
    <>
      {prompts.length > 1 && <p className="soft small">{t('write.place', { at: at + 1, of: prompts.length })}</p>}
      <WritingPage
        key={prompt.id}
        piece={{ id: tellingPieceId(now, prompt.id), kind: 'telling', prompt: prompt.id, ...belongsTo(now) }}
        ask={prompt.ask}
        hint={prompt.hint}
        starters={prompt.starters}
        onward={() => (following === undefined ? walk.next() : navigate(promptAddress(following)))}
      />
    </>
  );
}
