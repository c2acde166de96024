import { useText } from '#i18n/react.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { OpeningLine } from '#walk/sharing/opening-line.tsx';
import type { Pickable } from '#walk/sharing/pick-groups.ts';
import { PlanB } from '#walk/sharing/think.tsx';
import type { Thoughts } from '#walk/sharing/thoughts.ts';
import type { Left } from '#walk/sharing/use-noting.ts';
import { WaysOut } from '#walk/sharing/ways-out.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import type { Ready } from '../leaving.ts';
import type { Step } from '../places.ts';

type HandProps = {
  readonly step: Step;
  readonly ready: Exclude<Ready, { readonly kind: 'too-long' }>;
  readonly pieces: readonly string[];
  readonly openers: readonly Pickable[];
  readonly thoughts: Thoughts;
  readonly note: (left: Left) => Promise<string | undefined>;
  readonly onLeft: () => void;
  readonly onShow: () => void;
  readonly onDone: () => void;
};

/** The ways out, after the yes. On paper stands what leaves and nothing else. */
export function Hand({ step, ready, pieces, openers, thoughts, note, onLeft, onShow, onDone }: HandProps) {
  const t = useText('share');
  return (
    <>
      {ready.kind === 'words' && <OwnWords onPaperOnly text={ready.exact} />}
      <div className="no-print">
        <Heading lead={t('hand.lead')}>{t('hand.title')}</Heading>
        {step === 'person' && <OpeningLine own={openers} note={note} />}
        <WaysOut leaving={ready.leaving} pieces={pieces} note={note} onLeft={onLeft} onShow={ready.kind === 'words' ? onShow : undefined} />
        <Disclosure summary={t('hand.again')}>
          <OwnWords text={ready.exact} />
        </Disclosure>
        <PlanB thoughts={thoughts} />
      </div>
      <StepActions label={t('hand.done')} onNext={onDone} />
    </>
  );
}
