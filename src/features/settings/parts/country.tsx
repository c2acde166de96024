import type { Settings } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import type { NamedCountry } from '#library/countries.ts';
import { Select } from '#ui/select/select.tsx';
import { Status } from '#ui/status/status.tsx';

import type { SettingsKeeper } from './use-settings.ts';

const elsewhere = 'elsewhere';

type CountryProps = { readonly settings: Settings; readonly keeper: SettingsKeeper; readonly countries: readonly NamedCountry[] };

export function Country({ settings, keeper, countries }: CountryProps) {
  const t = useText('settings');
  return (
    <>
      <Select
        name="country"
        label={t('country.label')}
        hint={t('country.hint')}
        options={[
          { value: elsewhere, label: t('country.elsewhere') },
          ...countries.map(({ country, name }) => ({ value: country, label: name })),
        ]}
        value={settings.country ?? elsewhere}
        onChange={(value) => keeper.change({ country: value === elsewhere ? undefined : value })}
      />
      <Status>{keeper.wordsFor('country')}</Status>
    </>
  );
}
