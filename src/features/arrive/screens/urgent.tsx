import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useText } from '#i18n/react.tsx';
import type { NamedCountry } from '#library/countries.ts';
import { paths } from '#paths';
import { readMirror } from '#store/mirror.ts';
import { Choice } from '#ui/choice/choice.tsx';
import { Status } from '#ui/status/status.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import type { StoneWalk } from '#walk/use-stone.ts';

const answers = ['safe', 'unsure', 'danger'] as const;
type Answer = (typeof answers)[number];

type UrgentScreenProps = { readonly walk: StoneWalk; readonly countries: readonly NamedCountry[] };

/** Help first, the path later. The answer stays on this screen: it is written nowhere. */
export function UrgentScreen({ walk, countries }: UrgentScreenProps) {
  const t = useText('arrive');
  const navigate = useNavigate();
  const [answer, choose] = useState<Answer>();
  const toHelp = answer === 'unsure' || answer === 'danger';

  function goOn(): void {
    // Only a country the person chose: a guess from the clock could show numbers that do not work where they are.
    const chosen = countries.find(({ country, hasPage }) => hasPage && country === readMirror().country);
    void (toHelp ? navigate(paths.helpNow(chosen?.country)) : walk.next());
  }

  return (
    <>
      <Choice
        name="urgent"
        legend={t('urgent.question')}
        hint={t('urgent.hint')}
        options={answers.map((value) => ({ value, label: t(`urgent.${value}`) }))}
        value={answer}
        onChange={choose}
      />
      <Status>{toHelp && t(answer === 'danger' ? 'urgent.dangerNext' : 'urgent.unsureNext')}</Status>
      <StepActions label={toHelp ? t('urgent.toHelp') : undefined} onNext={goOn} onSkip={() => void walk.next()} />
    </>
  );
}
