import type { Settings } from '#domain/record/schema.ts';
import { concernSchema } from '#domain/story/schema.ts';
import { useText } from '#i18n/react.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Status } from '#ui/status/status.tsx';

import type { SettingsKeeper } from './use-settings.ts';

/** What the person does not want to read about. Stories about it are left out everywhere. */
export function Topics({ settings, keeper }: { readonly settings: Settings; readonly keeper: SettingsKeeper }) {
  const t = useText('settings');
  const stories = useText('stories');
  const hidden = settings.hiddenTopics ?? [];
  return (
    <Disclosure summary={t('topics.summary', { count: hidden.length })}>
      <CheckList
        name="topics"
        legend={t('topics.label')}
        legendAs="field"
        hint={t('topics.hint')}
        options={concernSchema.options.map((concern) => ({ value: concern, label: stories(`concerns.${concern}`) }))}
        values={concernSchema.options.filter((concern) => hidden.includes(concern))}
        onChange={(values) => keeper.change({ hiddenTopics: [...values] })}
      />
      <Status>{keeper.wordsFor('hiddenTopics')}</Status>
    </Disclosure>
  );
}
