import { useState } from 'react';

import { digestOfText } from '#domain/questionnaire/digest.ts';
import type { Enrolment } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useLanguage, useText } from '#i18n/react.tsx';
import { useStore } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import { answerArchive } from '#walk/answer-archive.ts';
import { readDataset } from '#walk/dataset.ts';
import { saveFiles, type FileOutcome } from '#walk/save-files.ts';

type Told = FileOutcome | { readonly kind: 'no-consent' | 'not-kept-yes' | 'not-opened' };

/** The answers for a research team, only after a yes of its own. The yes, and the digest of the words it was given to, are kept. */
export function AnswersFile({ enrolment }: { readonly enrolment: Enrolment | undefined }) {
  const t = useText('answers');
  const store = useStore();
  const language = useLanguage();
  const environment = useEnvironment();
  const [code, write] = useState('');
  const [agreed, agree] = useState<readonly 'yes'[]>([]);
  const [outcome, tell] = useState<Told | undefined>(undefined);
  const withheld = enrolment?.withdrawal?.answersSoFar === 'not-to-be-used';
  const about = [
    t('file.about'),
    ...(enrolment === undefined ? [] : [t('file.study', { title: titleOf(enrolment, language) })]),
    withheld ? t('file.withheld') : t('file.what'),
  ];
  const said = [...about, t('file.consent')].join('\n');

  async function make(): Promise<Told> {
    if (agreed.length === 0) return { kind: 'no-consent' };
    const yes = await store.consents.save({
      id: environment.newId(),
      purpose: 'research-file',
      given: true,
      textDigest: digestOfText(said),
      language,
      at: environment.now(),
    });
    // Without a kept yes there is no file; where nothing can be kept at all, the person was told so.
    if (yes.kind !== 'saved' && yes.kind !== 'not-kept') return { kind: 'not-kept-yes' };
    const archive = await answerArchive(await readDataset({ store, environment, language, typedCode: code }));
    return archive === undefined ? { kind: 'not-opened' } : saveFiles([archive]);
  }

  return (
    <Sheet title={t('file.title')}>
      {about.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {(enrolment === undefined || enrolment.code === '') && (
        <TextLine
          label={t('file.code')}
          hint={t('file.codeHint')}
          name="participant-code"
          value={code}
          onChange={write}
          maxLength={40}
          spellCheck={false}
        />
      )}
      <CheckList
        name="agree"
        legend={t('file.legend')}
        legendAs="field"
        options={[{ value: 'yes' as const, label: t('file.consent') }]}
        values={agreed}
        onChange={agree}
      />
      <Actions>
        <Button look="quiet" onClick={() => void make().then(tell)}>
          {t('file.button')}
        </Button>
      </Actions>
      <Status>{outcome === undefined ? undefined : t(`outcome.${outcome.kind}`)}</Status>
    </Sheet>
  );
}

function titleOf({ study, language }: Enrolment, spoken: string): string {
  return (study.words[spoken] ?? study.words[language])?.title ?? study.plan.id;
}
