import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Progress } from '#ui/progress/progress.tsx';
import { NamesAndPlaces } from '#walk/sharing/names-and-places.tsx';
import { chosenIn, type Pickable } from '#walk/sharing/pick-groups.ts';
import { ThinkHow, ThinkSafe, ThinkWho } from '#walk/sharing/think.tsx';
import { useNoting } from '#walk/sharing/use-noting.ts';
import { useYesWords } from '#walk/sharing/yes-to-this.tsx';
import { ShowLarge } from '#walk/sharing/show-large.tsx';

import { useReady } from '../leaving.ts';
import { screensOf, type AheadScreen, type ScreenName, type Step } from '../places.ts';
import { After } from '../screens/after.tsx';
import { Hand } from '../screens/hand.tsx';
import { OnThePage } from '../screens/on-the-page.tsx';
import { BeforeItLeaves } from '../screens/before-it-leaves.tsx';
import { StoryFront } from '../screens/story-front.tsx';
import type { Change, Sharing } from '../sharing.ts';
import { KeepThoughts } from './keep-thoughts.tsx';

type AheadProps = {
  readonly step: Step;
  readonly screen: AheadScreen;
  readonly at: number;
  readonly sharing: Sharing;
  readonly change: Change;
  readonly go: (screen: ScreenName, rest?: { readonly at?: number }) => void;
  /** What was chosen; for a clinician, what could stand on the page. */
  readonly words: readonly Pickable[];
  readonly openers: readonly Pickable[];
};

/** From picking a step to after it: one screen of it, with where the person is in it. */
export function Ahead({ step, screen, at, sharing, change, go, words, openers }: AheadProps) {
  const t = useText('share');
  const common = useText('common');
  const pieces = step === 'clinician' ? chosenIn([{ id: 'page', name: '', pieces: words }], sharing.page) : words;
  const ready = useReady({ step, sharing, pieces });
  const yes = useYesWords(step);
  const note = useNoting({ step, agreedWords: [yes.title, ...yes.points, yes.box, yes.go] });
  const screens = screensOf(step);
  const place = screens.indexOf(screen);
  const next = (): void => go(screens[place + 1] ?? 'after');
  const think = { thoughts: sharing.thoughts, onChange: (thoughts: Sharing['thoughts']) => change({ thoughts }), onNext: next };

  return (
    <>
      {place !== -1 && (
        <Progress words={common('stepOf', { name: t('name'), at: place + 1, of: screens.length })} value={place + 1} max={screens.length} />
      )}
      {theScreen()}
    </>
  );

  function theScreen() {
    switch (screen) {
      case 'page':
        return (
          <OnThePage words={words} chosen={sharing.page} onChange={(page) => change({ page })} onNext={next} onKeep={() => go('kept')} />
        );
      case 'who':
        return <ThinkWho {...think} step={step} />;
      case 'how':
        return <ThinkHow {...think} />;
      case 'safe':
        return (
          <ThinkSafe
            {...think}
            below={<KeepThoughts thoughts={sharing.thoughts} />}
            toWords={
              <Button look="plain" onClick={() => go(step === 'clinician' ? 'page' : 'words')}>
                {t('think.safe.toWords')}
              </Button>
            }
          />
        );
      case 'names':
        return (
          <NamesAndPlaces
            texts={pieces.map(({ text }) => text)}
            decisions={sharing.decisions}
            onDecide={(decisions) => change({ decisions })}
            at={at}
            onAt={(to) => go('names', { at: to })}
            onDone={next}
          />
        );
      case 'story':
        return <StoryFront sharing={sharing} change={change} onNext={next} />;
      case 'hand':
      case 'show':
      case 'preview':
        // A yes counts for exactly what was on screen when it was given.
        if (ready.kind === 'too-long' || screen === 'preview' || ready.exact !== sharing.agreedTo) {
          return (
            <BeforeItLeaves
              step={step}
              ready={ready}
              sharing={sharing}
              change={change}
              yes={yes}
              onYes={(exact) => {
                change({ agreedTo: exact });
                go('hand');
              }}
              onKeep={() => go('kept')}
            />
          );
        }
        if (screen === 'show') return <ShowLarge text={ready.exact} title={t('show.title')} close={t('show.close')} />;
        return (
          <Hand
            step={step}
            ready={ready}
            pieces={pieces.map(({ id }) => id)}
            openers={openers}
            thoughts={sharing.thoughts}
            note={note}
            onLeft={() => change({ left: true })}
            onShow={() => go('show')}
            onDone={() => go('after')}
          />
        );
      case 'after':
        return <After step={step} left={sharing.left} thoughts={sharing.thoughts} onHanded={() => go('handed')} />;
    }
  }
}
