import { useCallback, useState } from 'react';

import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { TextArea } from '#ui/text-area/text-area.tsx';
import { QuietLook } from '#walk/quiet-look/quiet-look.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useKeeping } from '#walk/use-keeping.ts';

import type { CheckInWalk } from '../parts/use-check-in.ts';
import { withStep } from '../replies.ts';

const ideas = ['number', 'message', 'one'] as const;

/** A smaller step, picked or in own words. It takes the place of the step in the plan; an emptied page brings that back. */
export function SmallerScreen({ walk }: { readonly walk: CheckInWalk }) {
  const t = useText('checkin');
  const store = useStore();
  const { now } = useEnvironment();
  const [earlier] = useState((walk.plan?.step ?? '').trim());
  const [text, write] = useState('');
  const keep = useCallback(
    (words: string) => store.plan.change((old) => withStep(old, words.trim() === '' ? earlier : words.trim(), now())),
    [store, earlier, now],
  );
  const status = useKeeping(text, keep);
  const options = ideas.map((idea) => ({ value: t(`smaller.${idea}`), label: t(`smaller.${idea}`) }));
  return (
    <>
      <TextArea
        name="smaller"
        label={t('smaller.question')}
        labelAs="page"
        hint={earlier === '' ? t('smaller.hint') : t('smaller.hintStep', { step: earlier })}
        rows={3}
        value={text}
        onChange={write}
        status={status}
      />
      <QuietLook text={text} />
      <Choice name="idea" legend={t('smaller.ideas')} legendAs="field" options={options} value={text} onChange={write} />
      <StepActions onNext={() => walk.go('end')} onSkip={() => walk.go('end')} />
    </>
  );
}
