import { rungAfter } from '#domain/plan/ledger.ts';
import type { CheckIn } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { useWatch } from '#store/react.tsx';
import { Opening } from '#walk/opening.tsx';

import { NextChoice } from '../parts/next-choice.tsx';
import type { CheckInWalk } from '../parts/use-check-in.ts';
import { ideasFor, rungIdOf } from '../replies.ts';
import type { CheckInContent } from '../visit.ts';
import { BadlyReplyScreen, BadlyWhyScreen } from './badly.tsx';
import { CameOfItScreen } from './came-of-it.tsx';
import { DidItScreen } from './did-it.tsx';
import { EndScreen } from './end.tsx';
import { FeelingScreen } from './feeling.tsx';
import { InTheWayScreen } from './in-the-way.tsx';
import { LaterScreen } from './later.tsx';
import { OtherStepScreen } from './other-step.tsx';
import { WaitingScreen } from './waiting.tsx';

type AfterAnswerProps = { readonly walk: CheckInWalk; readonly content: CheckInContent };

/** Everything that follows the answer; each answer has a way of its own. */
export function AfterAnswer({ walk, content }: AfterAnswerProps) {
  const { before } = walk.visit;
  switch (walk.step) {
    case 'then':
      return <FirstAfter walk={walk} content={content} />;
    case 'came':
      return before === undefined ? <EndScreen walk={walk} content={content} /> : <CameOfItScreen walk={walk} checkIn={before} />;
    case 'why':
      return <BadlyWhyScreen walk={walk} />;
    case 'badly':
      return <BadlyReplyScreen walk={walk} />;
    case 'next':
      return <NextChoice walk={walk} after={walk.why === 'little' ? 'little' : (before?.answer ?? 'not-yet')} asPage />;
    case 'smaller':
      return <Smaller walk={walk} />;
    case 'onward':
      return before === undefined ? <EndScreen walk={walk} content={content} /> : <Onward walk={walk} checkIn={before} />;
    case 'feeling':
      return <FeelingScreen walk={walk} barrier={content.barriers.find(({ id }) => id === walk.choices.barrier)} />;
    case 'later':
      return <LaterScreen walk={walk} />;
    case 'wait':
      return <WaitingScreen walk={walk} />;
    case 'mood':
    case 'answer':
    case 'end':
      return <EndScreen walk={walk} content={content} />;
  }
}

function FirstAfter({ walk, content }: AfterAnswerProps) {
  const { before } = walk.visit;
  switch (before?.answer) {
    case 'did-it':
      return <DidItScreen walk={walk} checkIn={before} />;
    case 'tried':
    case 'not-yet':
      return <InTheWayScreen walk={walk} barriers={content.barriers} tried={before.answer === 'tried'} />;
    case 'went-badly':
      return <BadlyWhyScreen walk={walk} />;
    case 'not-now':
    case undefined:
      return <LaterScreen walk={walk} />;
  }
}

function Smaller({ walk }: { readonly walk: CheckInWalk }) {
  const t = useText('checkin');
  const step = walk.plan?.step.trim() ?? '';
  return (
    <OtherStepScreen
      walk={walk}
      question={t('smaller.question')}
      hint={step === '' ? t('smaller.hint') : t('smaller.hintStep')}
      ideas={ideasFor(walk.plan?.channel).map((idea) => t(`smaller.${idea}`))}
      then="feeling"
    />
  );
}

/** After a step that was taken and did some good: one more, for those who want one. */
function Onward({ walk, checkIn }: { readonly walk: CheckInWalk; readonly checkIn: CheckIn }) {
  const t = useText('checkin');
  const id = rungIdOf(checkIn);
  const kept = useWatch(async (drawers) => ({ rung: await drawers.rungs.find(id) }), [id]);
  if (kept === undefined) return <Opening name={t('onward.question')} />;
  const next = kept.rung === undefined ? undefined : rungAfter(kept.rung.rung);
  return (
    <OtherStepScreen
      walk={walk}
      question={t('onward.question')}
      hint={t('onward.hint')}
      ideas={next === undefined || next === 'told' ? [] : [t(`onward.${next}`)]}
      then="end"
    />
  );
}
