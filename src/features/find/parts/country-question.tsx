import { useMemo } from 'react';

import { suggestableCountries } from '#domain/service/country-guess.ts';
import { countryName } from '#i18n/format.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { writeMirror } from '#store/mirror.ts';
import { useStore } from '#store/react.tsx';
import { Select } from '#ui/select/select.tsx';
import { StepActions } from '#walk/step-actions.tsx';
import { useSaving } from '#walk/use-saving.ts';

const elsewhere = 'elsewhere';

type CountryQuestionProps = {
  /** The country is not in the list: it is not kept, and no places are named. */
  readonly onElsewhere: () => void;
  readonly onSkip: () => void;
};

/** Asked only where no country is known yet. */
export function CountryQuestion({ onElsewhere, onSkip }: CountryQuestionProps) {
  const t = useText('find');
  const language = useLanguage();
  const store = useStore();
  const { save, words } = useSaving();
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return suggestableCountries
      .map((value) => ({ value, label: countryName(language, value) }))
      .toSorted((a, b) => compare(a.label, b.label));
  }, [language]);

  function choose(picked: string): void {
    if (picked === elsewhere) return onElsewhere();
    // Before the store: the way to help must know the country even when nothing else can be kept.
    writeMirror({ country: picked });
    void save(() => store.settings.change((old) => ({ ...old, country: picked })));
  }

  return (
    <>
      <Select
        name="country"
        label={t('country.title')}
        labelAs="page"
        hint={t('country.hint')}
        options={[...options, { value: elsewhere, label: t('country.other') }]}
        value={undefined}
        emptyLabel={t('country.empty')}
        onChange={choose}
      />
      <StepActions onNext={onSkip} onSkip={onSkip} status={<span role="status">{words}</span>} />
    </>
  );
}
