import { useSearchParams } from 'react-router';

import type { Shape } from '#domain/shape/schema.ts';
import { useText } from '#i18n/react.tsx';
import { useWatch } from '#store/react.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { PromptPage } from '../parts/prompt-page.tsx';
import { promptsOf, promptToResume, type Prompt } from '../prompts.ts';

type WriteProps = { readonly walk: StoneWalk; readonly shapes: readonly Shape[] };

/** One question to a screen. Without a shape there is one empty page. */
export function Write({ walk, shapes }: WriteProps) {
  const t = useText('tell');
  const [query] = useSearchParams();
  const named = query.get('p');
  const kept = useWatch(
    async (drawers) => {
      const shape = (await drawers.choices.read())?.shape;
      return { shape, resume: named ?? promptToResume(await drawers.pieces.all(), shape) };
    },
    [named],
  );
  if (kept === undefined) return null;

  const shape = shapes.find(({ id }) => id === kept.shape);
  const emptyPage: Prompt = {
    id: 'open',
    ask: t('write.blank.ask'),
    hint: t('write.blank.hint'),
    starters: [
      t('write.blank.starters.first'),
      t('write.blank.starters.second'),
      t('write.blank.starters.third'),
      t('write.blank.starters.fourth'),
    ],
  };
  const prompts = shape === undefined ? [emptyPage] : promptsOf(shape, t('write.hint'));
  const at = Math.max(
    prompts.findIndex(({ id }) => id === (named ?? kept.resume)),
    0,
  );
  const prompt = prompts[at];
  if (prompt === undefined) return null;
  return (
    <PromptPage
      key={prompt.id}
      walk={walk}
      shape={shape?.id}
      prompt={prompt}
      place={{ at: at + 1, of: prompts.length }}
      following={prompts[at + 1]?.id}
    />
  );
}
