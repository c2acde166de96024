import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useEnvironment } from '#environment';
import { formatList } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Choice } from '#ui/choice/choice.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import { screensOf, type ScreenName, type Step } from '../places.ts';
import type { Change } from '../sharing.ts';

type WithProps = {
  /** Names of the organisations that this site puts stories forward to; without any there is no such step. */
  readonly libraries: readonly string[];
  readonly go: (screen: ScreenName, rest?: { readonly step?: Step }) => void;
  readonly change: Change;
};

type Way = 'keep' | Step | 'library';

/** The ladder. All of it is equal, doing nothing stands first, and nothing is picked beforehand. */
export function With({ libraries, go, change }: WithProps) {
  const t = useText('share');
  const language = useLanguage();
  const navigate = useNavigate();
  const { today } = useEnvironment();
  const [way, pick] = useState<Way | undefined>(undefined);
  const [missing, miss] = useState(false);

  function goOn(): void {
    switch (way) {
      case undefined:
        return miss(true);
      case 'keep':
        return go('kept');
      case 'library':
        return void navigate(paths.contribute());
      case 'person':
      case 'clinician':
      case 'swap':
        change({ year: Number(today().slice(0, 4)), agreedTo: undefined, left: false });
        return go(screensOf(way)[0] ?? 'preview', { step: way });
    }
  }

  return (
    <>
      <Choice<Way>
        name="way"
        legend={t('with.title')}
        hint={t('with.hint')}
        error={missing && way === undefined ? t('with.missing') : undefined}
        options={[
          ...(['keep', 'person', 'clinician', 'swap'] as const).map((one) => ({
            value: one,
            label: t(`with.${one}`),
            hint: t(`with.${one}About`),
          })),
          ...(libraries.length === 0
            ? []
            : [
                {
                  value: 'library' as const,
                  label: t('with.forward'),
                  hint: t('with.forwardAbout', { names: formatList(language, libraries) }),
                },
              ]),
        ]}
        value={way}
        onChange={pick}
      />
      <StepActions onNext={goOn} />
    </>
  );
}
