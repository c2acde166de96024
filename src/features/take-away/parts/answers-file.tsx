import { useState } from 'react';

import { answerFiles } from '#domain/export/answer-files.ts';
import { digestOfText } from '#domain/questionnaire/digest.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { useEnvironment } from '#environment';
import { useLanguage, useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';

import { saveFiles, type FileOutcome } from '#walk/save-files.ts';

/** The answers for a research team, only after a yes of its own. The yes, and the digest of the words it was given to, are kept. */
export function AnswersFile({ questionnaires }: { readonly questionnaires: readonly Questionnaire[] }) {
  const t = useText('mine');
  const store = useStore();
  const language = useLanguage();
  const { now, newId, appVersion } = useEnvironment();
  const [code, write] = useState('');
  const [agreed, agree] = useState<readonly 'yes'[]>([]);
  const [outcome, tell] = useState<FileOutcome | { readonly kind: 'no-consent' | 'not-kept-yes' } | undefined>(undefined);
  const said = [t('take.answers.about'), t('take.answers.what'), t('take.answers.consent')].join('\n');

  async function save(): Promise<void> {
    if (agreed.length === 0) {
      tell({ kind: 'no-consent' });
      return;
    }
    const yes = await store.consents.save({
      id: newId(),
      purpose: 'research-file',
      given: true,
      textDigest: digestOfText(said),
      language,
      at: now(),
    });
    // Without a kept yes there is no file; where nothing can be kept at all, the person was told so.
    if (yes.kind !== 'saved' && yes.kind !== 'not-kept') {
      tell({ kind: 'not-kept-yes' });
      return;
    }
    const [sittings, moods, readings] = await Promise.all([store.sittings.all(), store.moods.all(), store.readings.all()]);
    tell(await saveFiles(answerFiles({ participant: code, appVersion, questionnaires, sittings, moods, readings })));
  }

  return (
    <Sheet title={t('take.answers.title')}>
      <p>{t('take.answers.about')}</p>
      <p>{t('take.answers.what')}</p>
      <TextLine
        label={t('take.answers.code')}
        hint={t('take.answers.codeHint')}
        name="participant-code"
        value={code}
        onChange={write}
        maxLength={40}
        spellCheck={false}
      />
      <CheckList
        name="agree"
        legend={t('take.answers.legend')}
        legendAs="field"
        options={[{ value: 'yes' as const, label: t('take.answers.consent') }]}
        values={agreed}
        onChange={agree}
      />
      <Button look="quiet" onClick={() => void save()}>
        {t('take.answers.button')}
      </Button>
      <Status>{outcome === undefined ? undefined : t(`take.outcome.${outcome.kind}`)}</Status>
    </Sheet>
  );
}
