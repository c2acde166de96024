import type { ReactNode } from 'react';

import { useText } from '#i18n/react.tsx';
import { Progress } from '#ui/progress/progress.tsx';

import { Opening } from './opening.tsx';
import type { StoneWalk } from './use-stone.ts';

type StoneFrameProps = {
  /** Undefined while the store opens. */
  readonly walk: StoneWalk | undefined;
  /** The stone’s name in words. */
  readonly name: string;
  readonly children: (walk: StoneWalk) => ReactNode;
};

/** Around each screen of a stone: where in it the person is, then the one thing to do. */
export function StoneFrame({ walk, name, children }: StoneFrameProps) {
  const t = useText('common');
  if (walk === undefined) return <Opening name={name} />;
  return (
    <>
      <Progress words={t('stepOf', { name, at: Math.max(walk.at, 1), of: walk.of })} value={walk.at} max={walk.of} />
      {children(walk)}
    </>
  );
}
