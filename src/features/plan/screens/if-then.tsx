import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { QuietLook } from '#walk/quiet-look/quiet-look.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

import { ownLines } from '../own-lines.ts';
import type { PlanBarrier } from '../plan-data.ts';
import { ifThenWords } from '../plan-words.ts';
import { readyWords, standing } from '../ready-words.ts';
import { usePlanFields } from '../use-plan-fields.ts';
import type { Planning } from '../use-planning.ts';

type IfThenProps = { readonly walk: StoneWalk; readonly planning: Planning; readonly barriers: readonly PlanBarrier[] };

const own = 'own-words';
const feelings = ['later', 'blank', 'judged', 'pointless'] as const;

/** The feeling first, then what to do at that moment. Examples to pick from, so that nobody sits before an empty line. */
export function IfThen({ walk, planning: { plan, choices, pieces }, barriers }: IfThenProps) {
  const t = useText('plan');
  const ready = readyWords(choices, barriers);
  const acts = ready.acts.length > 0 ? ready.acts : generalActs();
  const { fields, change, keep, status } = usePlanFields({
    feeling: standing(plan?.feeling, ready.feeling),
    act: standing(plan?.act, ''),
  });
  const [ownWords, takeOwnWords] = useState(fields.act !== '' && !acts.includes(fields.act));
  const act = ownWords ? own : acts.find((one) => one === fields.act);
  const sentence = ifThenWords(t, fields);
  const cues = [
    ...(ready.feeling === '' ? [] : [ready.feeling]),
    ...ownLines(choices, pieces).map((line) => t('ifThen.feeling.line', { line })),
    ...feelings.map((feeling) => t(`ifThen.feeling.${feeling}`)),
  ].filter((cue) => cue !== fields.feeling);
  const buttons = (
    <ButtonRow>
      {cues.map((cue) => (
        <Button key={cue} look="quiet" onClick={() => change({ feeling: cue })}>
          {cue}
        </Button>
      ))}
    </ButtonRow>
  );

  return (
    <>
      <Heading lead={t('ifThen.lead')}>{t('ifThen.title')}</Heading>
      <TextLine
        name="feeling"
        label={t('ifThen.if')}
        hint={t('ifThen.ifHint')}
        value={fields.feeling}
        onChange={(feeling) => change({ feeling })}
      />
      {cues.length > 0 &&
        (ready.feeling === '' ? (
          <>
            <p className="small soft">{t('ifThen.feelings')}</p>
            {buttons}
          </>
        ) : (
          <Disclosure summary={t('ifThen.otherFeelings')}>{buttons}</Disclosure>
        ))}
      <Choice
        name="act"
        legend={t('ifThen.then')}
        legendAs="field"
        options={[...acts.map((one) => ({ value: one, label: one })), { value: own, label: t('ifThen.own') }]}
        value={act}
        onChange={(picked) => {
          takeOwnWords(picked === own);
          change({ act: picked === own ? '' : picked });
        }}
      />
      {ownWords && (
        <TextLine
          name="own-act"
          label={t('ifThen.ownLabel')}
          hint={t('ifThen.ownHint')}
          value={fields.act}
          onChange={(written) => change({ act: written })}
        />
      )}
      <QuietLook text={`${fields.feeling}\n${fields.act}`} />
      <div role="status">
        {sentence !== undefined && (
          <Sheet>
            <p>{sentence}</p>
          </Sheet>
        )}
      </div>
      <StepActions
        onNext={() => void keep().then((done) => (done ? walk.next() : undefined))}
        onSkip={() => void walk.next()}
        status={<span role="status">{status}</span>}
      />
    </>
  );

  function generalActs(): readonly string[] {
    switch (ready.branch) {
      case 'social':
        return [t('ifThen.acts.social.small'), t('ifThen.acts.social.write'), t('ifThen.acts.social.trust')];
      case 'practical':
        return [t('ifThen.acts.practical.ask'), t('ifThen.acts.practical.read'), t('ifThen.acts.practical.ten')];
      case 'either':
        return [t('ifThen.acts.either.breathe'), t('ifThen.acts.either.read'), t('ifThen.acts.either.small')];
    }
  }
}
