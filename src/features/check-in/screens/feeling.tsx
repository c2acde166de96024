import { useCallback, useState } from 'react';

import type { Barrier } from '#domain/barrier/schema.ts';
import { changePlan } from '#domain/plan/plan.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { QuietLook } from '#walk/quiet-look/quiet-look.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useKeeping } from '#walk/use-keeping.ts';

import type { CheckInWalk } from '../parts/use-check-in.ts';

type FeelingProps = { readonly walk: CheckInWalk; readonly barrier: Barrier | undefined };

const own = 'own-words';

/** The if-then once more, about what stopped the person this time: the feeling first, then one thing to do at that moment. */
export function FeelingScreen({ walk, barrier }: FeelingProps) {
  const t = useText('checkin');
  const plans = useText('plan');
  const store = useStore();
  const { now } = useEnvironment();
  const before = { feeling: walk.plan?.feeling.trim() ?? '', act: walk.plan?.act.trim() ?? '' };
  const [fields, hold] = useState(before);
  const keep = useCallback(
    ({ feeling, act }: typeof fields) => store.plan.change((old) => changePlan(old, { feeling, act }, now())),
    [store, now],
  );
  const status = useKeeping(fields, keep);
  const general = (['breathe', 'read', 'small'] as const).map((act) => plans(`ifThen.acts.either.${act}`));
  const acts = [...new Set([...(barrier?.plan ?? general), ...(before.act === '' ? [] : [before.act])])];
  const cue = barrier?.feeling;
  const [ownAct, takeOwnAct] = useState(false);
  return (
    <>
      <Heading lead={t('feeling.lead')}>{t('feeling.title')}</Heading>
      <TextLine
        name="feeling"
        label={plans('ifThen.if')}
        hint={t('feeling.hint')}
        value={fields.feeling}
        onChange={(feeling) => hold((old) => ({ ...old, feeling }))}
      />
      {cue !== undefined && cue !== fields.feeling && (
        <Button look="quiet" onClick={() => hold((old) => ({ ...old, feeling: cue }))}>
          {t('feeling.take', { cue })}
        </Button>
      )}
      <Choice
        name="act"
        legend={plans('ifThen.then')}
        legendAs="field"
        options={[...acts.map((act) => ({ value: act, label: act })), { value: own, label: plans('ifThen.own') }]}
        value={ownAct ? own : acts.find((act) => act === fields.act)}
        onChange={(picked) => {
          takeOwnAct(picked === own);
          hold((old) => ({ ...old, act: picked === own ? '' : picked }));
        }}
      />
      {ownAct && (
        <TextLine
          name="own-act"
          label={plans('ifThen.ownLabel')}
          hint={plans('ifThen.ownHint')}
          value={fields.act}
          onChange={(act) => hold((old) => ({ ...old, act }))}
        />
      )}
      <QuietLook text={`${fields.feeling}\n${fields.act}`} />
      <StepActions onNext={() => walk.go('end')} onSkip={() => walk.go('end')} status={<span role="status">{status}</span>} />
    </>
  );
}
