import { useNavigate } from 'react-router';

import type { Piece } from '#domain/record/schema.ts';
import type { Shape } from '#domain/shape/schema.ts';
import { nextPlace } from '#domain/words/river.ts';
import { belongsTo, tellingPieceId, type TellingName } from '#domain/words/telling.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';

import { promptsOf, type StretchKey } from '../prompts.ts';
import { WritingPage } from './writing-page.tsx';

type StretchProps = {
  readonly stretch: StretchKey;
  readonly shape: Shape;
  readonly telling: TellingName;
  readonly stretches: readonly Piece[];
};

/** One stretch of the river, written on a page of its own. */
export function Stretch({ stretch: { key, kind }, shape, telling, stretches }: StretchProps) {
  const t = useText('tell');
  const navigate = useNavigate();
  const prompt = promptsOf(shape, t('write.hint')).find(({ id }) => id === kind);
  const id = tellingPieceId(telling, key);
  if (prompt === undefined) return null;
  const place = stretches.find((one) => one.id === id)?.place ?? nextPlace(stretches);
  return (
    <>
      <p className="soft small">{t('river.over')}</p>
      <WritingPage
        piece={{ id, kind: 'telling', prompt: kind, place, ...belongsTo(telling) }}
        ask={prompt.ask}
        hint={prompt.hint}
        starters={prompt.starters}
        onward={() => navigate(paths.stone('tell', 'write'))}
      />
    </>
  );
}
