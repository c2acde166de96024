import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Progress } from '#ui/progress/progress.tsx';
import { NamesAndPlaces } from '#walk/sharing/names-and-places.tsx';
import type { Pickable, PickGroup } from '#walk/sharing/pick-groups.ts';
import { ThinkHow, ThinkSafe, ThinkWho } from '#walk/sharing/think.tsx';

import type { ContributeData } from '../contribute-data.ts';
import { following, way, type Going, type OnTheWay as ScreenName, type Place } from '../places.ts';
import type { Change, PuttingForward } from '../putting-forward.ts';
import { Around } from './around.tsx';
import { LookAtIt } from './look-at-it.tsx';
import { Rights } from './rights.tsx';
import { SayYes } from './say-yes.tsx';
import { WhichWords } from './which-words.tsx';

type OnTheWayProps = Pick<Going, 'go' | 'goInstead'> & {
  readonly screen: Exclude<ScreenName, 'start'>;
  readonly place: Place;
  readonly data: ContributeData;
  readonly groups: readonly PickGroup[];
  readonly words: readonly Pickable[];
  readonly forward: PuttingForward;
  readonly change: Change;
};

/** One screen after the other, from choosing words to the file. Back changes anything; nothing has left. */
export function OnTheWay(props: OnTheWayProps) {
  const t = useText('contribute');
  const common = useText('common');
  const of = way.length - 1;
  const at = way.indexOf(props.screen);
  return (
    <>
      <Progress words={common('stepOf', { name: t('name'), at, of })} value={at} max={of} />
      <OneScreen {...props} />
    </>
  );
}

function OneScreen({ screen, place, go, goInstead, data, groups, words, forward, change }: OnTheWayProps) {
  const share = useText('share');
  const next = () => go(following(screen));
  const thinking = { thoughts: forward.thoughts, onChange: (thoughts: PuttingForward['thoughts']) => change({ thoughts }), onNext: next };
  switch (screen) {
    case 'words':
      return <WhichWords groups={groups} chosen={forward.chosen} onChange={(chosen) => change({ chosen })} go={go} />;
    case 'who':
      return <ThinkWho {...thinking} step="library" />;
    case 'how':
      return <ThinkHow {...thinking} />;
    case 'safe':
      return (
        <ThinkSafe
          {...thinking}
          toWords={
            <Button look="plain" onClick={() => go('words')}>
              {share('think.safe.toWords')}
            </Button>
          }
        />
      );
    case 'names':
      return (
        <NamesAndPlaces
          texts={words.map(({ text }) => text)}
          decisions={forward.decisions}
          onDecide={(decisions) => change({ decisions })}
          at={place.at}
          onAt={(at) => go('names', { at })}
          onDone={next}
        />
      );
    case 'around':
      return <Around forward={forward} change={change} words={words} barriers={data.barriers} onNext={next} />;
    case 'rights':
      return <Rights onNext={next} />;
    case 'yes':
      return <SayYes forward={forward} change={change} words={words} onNext={next} onKeep={() => go('kept')} />;
    case 'look':
      return forward.made === undefined ? null : (
        <LookAtIt made={forward.made} words={words} onKept={(id) => goInstead('mine', { contribution: id })} onKeep={() => go('kept')} />
      );
  }
}
