import type { Settings } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { Choice } from '#ui/choice/choice.tsx';
import { Link } from '#ui/link/link.tsx';
import { Status } from '#ui/status/status.tsx';

import type { SettingsKeeper } from './use-settings.ts';

/** Some people press Shift for other reasons, for example with sticky keys: three presses can be switched off. */
export function Leaving({ settings, keeper }: { readonly settings: Settings; readonly keeper: SettingsKeeper }) {
  const t = useText('settings');
  return (
    <>
      <Choice
        name="leaving"
        legend={t('leaving.label')}
        legendAs="field"
        hint={t('leaving.hint')}
        options={[
          { value: 'on', label: t('leaving.on') },
          { value: 'off', label: t('leaving.off') },
        ]}
        value={settings.exitByShift === false ? 'off' : 'on'}
        onChange={(value) => keeper.change({ exitByShift: value === 'on' })}
      />
      <Status>{keeper.wordsFor('exitByShift')}</Status>
      <p>
        <Link href={paths.leaving()}>{t('leaving.more')}</Link>
      </p>
    </>
  );
}
