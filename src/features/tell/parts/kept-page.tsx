import type { Piece } from '#domain/record/schema.ts';
import { KeptText } from '#walk/kept-text.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useKeeper } from '#walk/use-keeper.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { LeanOn } from './lean-on.tsx';

type KeptPageProps = Pick<Piece, 'kind' | 'prompt'> & {
  readonly walk: StoneWalk;
  readonly ask: string;
  readonly hint: string;
  readonly beginnings: readonly string[];
};

/** One question that stands alone on its screen. */
export function KeptPage({ walk, kind, prompt, ask, hint, beginnings }: KeptPageProps) {
  const { keeper, settled, add } = useKeeper();
  return (
    <>
      <KeptText kind={kind} prompt={prompt} label={ask} hint={hint} keeper={keeper} />
      <LeanOn beginnings={beginnings} add={add} />
      <StepActions onNext={() => void settled().then((kept) => (kept ? walk.next() : undefined))} onSkip={() => void walk.next()} />
    </>
  );
}
