import type { Settings } from '#domain/record/schema.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import { Choice } from '#ui/choice/choice.tsx';
import { Note } from '#ui/note/note.tsx';
import { Status } from '#ui/status/status.tsx';
import { useLoaded } from '#walk/use-loaded.ts';

import type { SettingsKeeper } from './use-settings.ts';

const hasList = async (language: string): Promise<boolean> => (await loadShelf(language, 'safety-look')) !== null;

/** The look at own words, with what it cannot do right beside the switch. */
export function SafetyLook({ settings, keeper }: { readonly settings: Settings; readonly keeper: SettingsKeeper }) {
  const t = useText('settings');
  const list = useLoaded(useLanguage(), hasList);
  const isMissing = list.kind === 'ready' && !list.value;
  return (
    <>
      <Choice
        name="safety-look"
        legend={t('safetyLook.label')}
        legendAs="field"
        hint={t('safetyLook.hint')}
        options={[
          { value: 'on', label: t('safetyLook.on') },
          { value: 'off', label: t('safetyLook.off') },
        ]}
        value={settings.safetyLook === false ? 'off' : 'on'}
        onChange={(value) => keeper.change({ safetyLook: value === 'on' })}
      />
      <Status>{keeper.wordsFor('safetyLook')}</Status>
      <Note title={t('safetyLook.limits.title')}>
        <p>{t('safetyLook.limits.misses')}</p>
        <p>{t('safetyLook.limits.fires')}</p>
        <p>{t('safetyLook.limits.nobody')}</p>
        {isMissing && <p>{t('safetyLook.noList')}</p>}
      </Note>
    </>
  );
}
