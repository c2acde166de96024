import { useEffect, useState } from 'react';

import { suggestCountry } from '#domain/service/country-guess.ts';
import type { Settings } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { ownLanguageName } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import type { NamedCountry } from '#library/countries.ts';
import { readMirror, writeMirror } from '#store/mirror.ts';
import { useStore } from '#store/react.tsx';
import { Select } from '#ui/select/select.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';
import type { StoneWalk } from '#walk/use-stone.ts';

const elsewhere = 'elsewhere';

type CountryScreenProps = { readonly walk: StoneWalk; readonly countries: readonly NamedCountry[] };

export function CountryScreen({ walk, countries }: CountryScreenProps) {
  const t = useText('arrive');
  const language = useLanguage();
  const store = useStore();
  const { save, words } = useSaving();
  const suggested = useSuggestedCountry(countries);
  const [picked, pick] = useState<string>();
  const value = picked ?? suggested;

  async function keep(): Promise<void> {
    const country = value === elsewhere ? undefined : value;
    // Before the store: the way to help must know the country even when nothing else can be kept.
    writeMirror({ country });
    if (await save(() => store.settings.change((old) => inCountry(old, country)))) await walk.next();
  }

  return (
    <>
      <Select
        name="country"
        label={t('country.question')}
        labelAs="page"
        hint={t('country.hint')}
        emptyLabel={t('country.empty')}
        options={[
          ...countries.map(({ country, name }) => ({ value: country, label: name })),
          { value: elsewhere, label: t('country.elsewhere') },
        ]}
        value={value}
        onChange={pick}
      />
      <p className="small soft">{t('country.language', { language: ownLanguageName(language) })}</p>
      <StepActions onNext={() => void keep()} onSkip={() => void walk.next()} status={words} />
    </>
  );
}

/** A suggestion to be changed with one tap; kept only when the person goes on with it. */
function useSuggestedCountry(countries: readonly NamedCountry[]): string | undefined {
  const environment = useEnvironment();
  const [suggested, suggest] = useState<string>();
  useEffect(() => {
    const look = () => {
      const saved = readMirror().country;
      const guess = { timeZone: environment.timeZone(), languages: environment.languages() };
      suggest(suggestCountry(saved === undefined ? guess : { ...guess, saved }));
    };
    look();
  }, [environment]);
  return countries.some(({ country }) => country === suggested) ? suggested : undefined;
}

function inCountry(old: Settings | undefined, country: string | undefined): Settings {
  const { country: _before, ...rest } = old ?? {};
  return country === undefined ? rest : { ...rest, country };
}
