import { useState } from 'react';

import { gapsInConsent, type ConsentDraft, type ConsentGap } from '#domain/exchange/contribution.ts';
import { addDays } from '#domain/time/day.ts';
import { useEnvironment } from '#environment';
import { useLanguage, useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { DateField } from '#ui/date-field/date-field.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Status } from '#ui/status/status.tsx';
import { TextLine } from '#ui/text-line/text-line.tsx';
import type { Pickable } from '#walk/sharing/pick-groups.ts';
import { StepActions } from '#walk/step-actions.tsx';

import { useConsentWords } from '../consent-words.ts';
import { makeFile } from '../making.ts';
import type { Change, PuttingForward } from '../putting-forward.ts';

type SayYesProps = {
  readonly forward: PuttingForward;
  readonly change: Change;
  readonly words: readonly Pickable[];
  readonly onNext: () => void;
  readonly onKeep: () => void;
};

/** Purpose by purpose. Nothing is ticked, and each question says when it still needs an answer. After NAR-26 of the research notes. */
export function SayYes({ forward, change, words, onNext, onKeep }: SayYesProps) {
  const t = useText('contribute');
  const language = useLanguage();
  const environment = useEnvironment();
  const { consent, library } = forward;
  const said = useConsentWords(library);
  const [gaps, tell] = useState<readonly ConsentGap[]>([]);
  const [failure, fail] = useState<'too-long' | 'failed' | undefined>(undefined);
  const put = (part: Partial<ConsentDraft>): void => change({ consent: { ...consent, ...part } });
  const open = gapsInConsent(consent, environment.today());
  const missing = (gap: ConsentGap): string | undefined => (gaps.includes(gap) && open.includes(gap) ? t(`yes.gap.${gap}`) : undefined);

  async function goOn(): Promise<void> {
    tell(open);
    fail(undefined);
    if (open.length > 0) return;
    const made = await makeFile({ forward, pieces: words, language, consentWords: said.all, environment });
    if (made.kind !== 'made') return fail(made.kind);
    change({ made: made.made });
    onNext();
  }

  return (
    <>
      <Heading lead={t('yes.lead')}>{t('yes.title')}</Heading>
      <CheckList
        name="purposes"
        legend={t('yes.purposes.legend')}
        legendAs="field"
        hint={t('yes.purposes.hint')}
        error={missing('library')}
        options={said.purposes}
        values={consent.purposes}
        onChange={(purposes) => put({ purposes })}
      />
      <Choice
        name="audience"
        legend={t('yes.audience.legend')}
        legendAs="field"
        error={missing('audience')}
        options={said.audiences}
        value={consent.audience}
        onChange={(audience) => put({ audience })}
      />
      <Choice
        name="name-shown"
        legend={t('yes.name.legend')}
        legendAs="field"
        error={missing('nameShown')}
        options={said.names}
        value={consent.nameShown}
        onChange={(nameShown) => put({ nameShown })}
      />
      {consent.nameShown !== undefined && consent.nameShown !== 'none' && (
        <TextLine
          label={t('yes.name.label')}
          error={missing('name')}
          name="shown-name"
          value={consent.name}
          maxLength={60}
          spellCheck={false}
          onChange={(name) => put({ name })}
        />
      )}
      <CheckList
        name="forms"
        legend={t('yes.forms.legend')}
        legendAs="field"
        hint={t('yes.forms.hint')}
        options={said.forms}
        values={consent.forms}
        onChange={(forms) => put({ forms })}
      />
      <Choice
        name="end"
        legend={t('yes.end.legend')}
        legendAs="field"
        error={missing('atEnd')}
        options={said.ends}
        value={consent.atEnd}
        onChange={(atEnd) => put({ atEnd })}
      />
      <DateField
        label={t('yes.end.day')}
        hint={t('yes.end.hint')}
        error={missing('until')}
        name="until"
        min={addDays(environment.today(), 1)}
        value={consent.until}
        onChange={(until) => put({ until })}
      />
      <Choice
        name="others"
        legend={t('yes.others.legend')}
        legendAs="field"
        error={missing('others')}
        options={said.others}
        value={consent.others}
        onChange={(others) => put({ others })}
      />
      <TextLine
        label={t('yes.contact.label')}
        hint={t('yes.contact.hint')}
        name="contact"
        value={consent.contact}
        maxLength={200}
        spellCheck={false}
        onChange={(contact) => put({ contact })}
      />
      <CheckList
        name="old-enough"
        legend={t('yes.age.legend')}
        legendAs="field"
        error={missing('oldEnough')}
        options={[{ value: 'yes' as const, label: said.oldEnough }]}
        values={consent.oldEnough ? ['yes'] : []}
        onChange={(values) => put({ oldEnough: values.length > 0 })}
      />
      <CheckList
        name="copies"
        legend={t('yes.copies.legend')}
        legendAs="field"
        hint={t('yes.copies.about')}
        error={missing('copies')}
        options={[{ value: 'yes' as const, label: said.copies }]}
        values={consent.copiesUnderstood ? ['yes'] : []}
        onChange={(values) => put({ copiesUnderstood: values.length > 0 })}
      />
      <StepActions
        label={t('yes.go')}
        onNext={() => void goOn()}
        aside={
          <Button look="plain" onClick={onKeep}>
            {t('yes.keep')}
          </Button>
        }
        status={
          <Status>
            {failure !== undefined
              ? t(`yes.${failure}`)
              : gaps.length > 0 && open.length > 0
                ? t('yes.open', { count: open.length })
                : undefined}
          </Status>
        }
      />
    </>
  );
}
