import type { ReactNode } from 'react';

import { useText } from '#i18n/react.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Note } from '#ui/note/note.tsx';
import { TextArea } from '#ui/text-area/text-area.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import { askeds, badlys, keepings, plansB, wells, whoms, whys, type SharingStep, type Thoughts } from './thoughts.ts';

type ThinkProps = {
  readonly thoughts: Thoughts;
  readonly onChange: (thoughts: Thoughts) => void;
  readonly onNext: () => void;
};

/** First screen of the decision aid: who it is for, and what the person wants of it. */
export function ThinkWho({ thoughts, onChange, onNext, step }: ThinkProps & { readonly step: SharingStep }) {
  const t = useText('share');
  return (
    <>
      <Heading lead={t('think.note')}>{t('think.who.title')}</Heading>
      {step !== 'library' && <Whom step={step} value={thoughts.whom} onPick={(whom) => onChange({ ...thoughts, whom })} />}
      <CheckList
        name="why"
        legend={t('think.who.why')}
        legendAs="field"
        options={whys.map((why) => ({ value: why, label: t(`think.who.whys.${why}`) }))}
        values={thoughts.why}
        onChange={(why) => onChange({ ...thoughts, why })}
      />
      {thoughts.why.includes('pushed') && (
        <Note>
          <p>{t('think.who.pushed')}</p>
        </Note>
      )}
      <Own value={thoughts.whyOwn} onChange={(whyOwn) => onChange({ ...thoughts, whyOwn })} />
      <StepActions onNext={onNext} onSkip={onNext} />
    </>
  );
}

type WhomProps = {
  readonly step: Exclude<SharingStep, 'library'>;
  readonly value: string | undefined;
  readonly onPick: (whom: string) => void;
};

function Whom({ step, value, onPick }: WhomProps) {
  const t = useText('share');
  const options = (() => {
    switch (step) {
      case 'person':
        return whoms.person.map((one) => ({ value: one, label: t(`think.who.person.${one}`) }));
      case 'clinician':
        return whoms.clinician.map((one) => ({ value: one, label: t(`think.who.clinician.${one}`) }));
      case 'swap':
        return whoms.swap.map((one) => ({ value: one, label: t(`think.who.swap.${one}`) }));
    }
  })();
  return <Choice<string> name="whom" legend={t('think.who.whom')} legendAs="field" options={options} value={value} onChange={onPick} />;
}

/** Second screen: how it might go, both ways, and what then. */
export function ThinkHow({ thoughts, onChange, onNext }: ThinkProps) {
  const t = useText('share');
  return (
    <>
      <Heading lead={t('think.note')}>{t('think.how.title')}</Heading>
      <CheckList
        name="well"
        legend={t('think.how.well')}
        legendAs="field"
        options={wells.map((well) => ({ value: well, label: t(`think.how.wells.${well}`) }))}
        values={thoughts.well}
        onChange={(well) => onChange({ ...thoughts, well })}
      />
      <CheckList
        name="badly"
        legend={t('think.how.badly')}
        legendAs="field"
        options={badlys.map((badly) => ({ value: badly, label: t(`think.how.badlys.${badly}`) }))}
        values={thoughts.badly}
        onChange={(badly) => onChange({ ...thoughts, badly })}
      />
      <Note>
        <p>{t('think.how.against')}</p>
      </Note>
      <Own value={thoughts.howOwn} onChange={(howOwn) => onChange({ ...thoughts, howOwn })} />
      <StepActions onNext={onNext} onSkip={onNext} />
    </>
  );
}

type ThinkSafeProps = ThinkProps & {
  /** A way back to choosing the words. */
  readonly toWords: ReactNode;
  /** Below the person’s own words. */
  readonly below?: ReactNode;
};

/** Third screen: what stays private, other people’s part, and a plan B. */
export function ThinkSafe({ thoughts, onChange, onNext, toWords, below }: ThinkSafeProps) {
  const t = useText('share');
  return (
    <>
      <Heading lead={t('think.safe.leaveOut')}>{t('think.safe.title')}</Heading>
      <CheckList
        name="keeps"
        legend={t('think.safe.keeps')}
        legendAs="field"
        options={keepings.map((keeping) => ({ value: keeping, label: t(`think.safe.keeping.${keeping}`) }))}
        values={thoughts.keeps}
        onChange={(keeps) => onChange({ ...thoughts, keeps })}
      />
      <Choice
        name="asked"
        legend={t('think.safe.others')}
        legendAs="field"
        options={askeds.map((asked) => ({ value: asked, label: t(`think.safe.asked.${asked}`) }))}
        value={thoughts.asked}
        onChange={(asked) => onChange({ ...thoughts, asked })}
      />
      {thoughts.asked === 'not-yet' && (
        <Note>
          <p>{t('think.safe.askFirst')}</p>
        </Note>
      )}
      <CheckList
        name="plan-b"
        legend={t('think.how.planB')}
        legendAs="field"
        options={plansB.map((plan) => ({ value: plan, label: t(`think.how.plans.${plan}`) }))}
        values={thoughts.planB}
        onChange={(planB) => onChange({ ...thoughts, planB })}
      />
      <Own value={thoughts.planBOwn} onChange={(planBOwn) => onChange({ ...thoughts, planBOwn })} />
      {below}
      <StepActions onNext={onNext} onSkip={onNext} aside={toWords} />
    </>
  );
}

function Own({ value, onChange }: { readonly value: string; readonly onChange: (own: string) => void }) {
  const t = useText('share');
  return <TextArea label={t('think.own')} labelAs="field" name="own-thoughts" rows={2} value={value} onChange={onChange} />;
}

/** The plan B that the person thought of, where they did. */
export function PlanB({ thoughts }: { readonly thoughts: Thoughts }) {
  const t = useText('share');
  const own = thoughts.planBOwn.trim();
  if (thoughts.planB.length === 0 && own === '') return null;
  return (
    <Note title={t('hand.planB')}>
      <ul>
        {thoughts.planB.map((plan) => (
          <li key={plan}>{t(`think.how.plans.${plan}`)}</li>
        ))}
        {own !== '' && <li>{own}</li>}
      </ul>
    </Note>
  );
}
