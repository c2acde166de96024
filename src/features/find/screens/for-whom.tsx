import { useState } from 'react';

import { askableIn, languageAnswer } from '#domain/service/match-askable.ts';
import { languageName } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { Opening } from '#walk/opening.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useLoaded } from '#walk/use-loaded.ts';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

import { countryKey, loadCountryHelp } from '../country-help.ts';
import { useFinding } from '../use-finding.ts';

/** Only what can lead somewhere in the person’s country is asked. */
export function ForWhom({ walk }: { readonly walk: StoneWalk }) {
  const t = useText('find');
  const language = useLanguage();
  const store = useStore();
  const { save, settled, words } = useSaving();
  const finding = useFinding();
  const [tapped, tap] = useState<readonly string[] | undefined>(undefined);
  const country = finding?.country;
  const help = useLoaded(country === undefined ? undefined : countryKey(language, country), loadCountryHelp);
  if (finding === undefined) return null;
  if (country !== undefined && help.kind === 'loading') return <Opening name={t('forWhom.title')} lead={t('doors.opening')} />;

  const before = finding.choices?.helpFor ?? [];
  const ticked = tapped ?? before;
  const { groups, languages } = askableIn(help.kind === 'ready' ? help.value.services : undefined, language, before);
  return (
    <>
      <CheckList
        name="help-for"
        legend={t('forWhom.title')}
        hint={t('forWhom.hint')}
        options={[
          ...groups.map((group) => ({ value: group as string, label: t(`forWhom.options.${group}`) })),
          ...languages.map((code) => ({
            value: languageAnswer(code),
            label: t('forWhom.language', { language: languageName(language, code) }),
          })),
        ]}
        values={ticked}
        onChange={(helpFor) => {
          tap(helpFor);
          void save(() => store.choices.change((old) => ({ ...old, helpFor: [...helpFor] })));
        }}
      />
      <StepActions
        onNext={() => void settled().then((done) => (done ? walk.next() : undefined))}
        onSkip={() => void walk.next()}
        status={<span role="status">{words}</span>}
      />
    </>
  );
}
