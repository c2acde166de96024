import type { Settings } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Status } from '#ui/status/status.tsx';

import type { SettingsKeeper } from './use-settings.ts';

const looks = ['phone', 'light', 'dark'] as const;

export function Look({ settings, keeper }: { readonly settings: Settings; readonly keeper: SettingsKeeper }) {
  const t = useText('settings');
  return (
    <>
      <Choice
        name="look"
        legend={t('look.label')}
        legendAs="field"
        options={looks.map((look) => ({ value: look, label: t(`look.${look}`) }))}
        value={settings.theme ?? 'phone'}
        onChange={(look) => keeper.change({ theme: look === 'phone' ? undefined : look })}
      />
      <Status>{keeper.wordsFor('theme')}</Status>
    </>
  );
}
