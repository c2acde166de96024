import { useCallback, useState } from 'react';

import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { TextArea } from '#ui/text-area/text-area.tsx';
import { QuietLook } from '#walk/quiet-look/quiet-look.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useKeeping } from '#walk/use-keeping.ts';

import type { CheckInWalk, Step } from '../parts/use-check-in.ts';
import { withStep, withStepOf } from '../replies.ts';

type OtherStepProps = {
  readonly walk: CheckInWalk;
  readonly question: string;
  readonly hint: string;
  readonly ideas: readonly string[];
  /** Where it leads once there is another step. */
  readonly then: Step;
};

/** Another step, picked or in own words. It takes the place of the step in the plan; an emptied page brings that back as it was. */
export function OtherStepScreen({ walk, question, hint, ideas, then }: OtherStepProps) {
  const t = useText('checkin');
  const store = useStore();
  const { now } = useEnvironment();
  const [earlier] = useState(walk.plan);
  const [text, write] = useState('');
  const keep = useCallback(
    (words: string) =>
      store.plan.change((old) => (words.trim() === '' ? withStepOf(old, earlier, now()) : withStep(old, words.trim(), now()))),
    [store, earlier, now],
  );
  const status = useKeeping(text, keep);
  const wasSigned = earlier?.signed !== undefined && text.trim() !== '';
  return (
    <>
      <TextArea name="smaller" label={question} labelAs="page" hint={hint} rows={3} value={text} onChange={write} status={status} />
      <QuietLook text={text} />
      <Choice
        name="idea"
        legend={t('smaller.ideas')}
        legendAs="field"
        options={ideas.map((idea) => ({ value: idea, label: idea }))}
        value={text}
        onChange={write}
      />
      <div role="status">{wasSigned && <p className="soft small">{t('smaller.unsigned')}</p>}</div>
      <StepActions onNext={() => walk.go(text.trim() === '' ? 'end' : then)} onSkip={() => walk.go('end')} />
    </>
  );
}
