import { countWords } from '#domain/words/count.ts';
import { useLanguage, useText } from '#i18n/react.tsx';
import { CheckList } from '#ui/check-list/check-list.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { OwnWords } from '#ui/own-words/own-words.tsx';
import { Preview } from '#walk/sharing/preview.tsx';
import { YesToThis, type YesWords } from '#walk/sharing/yes-to-this.tsx';
import { StepActions } from '#walk/step-actions.tsx';

import type { Ready } from '../leaving.ts';
import { StoryAsRead } from '../parts/story-as-read.tsx';
import type { Step } from '../places.ts';
import type { Change, Sharing } from '../sharing.ts';

type BeforeItLeavesProps = {
  readonly step: Step;
  readonly ready: Ready;
  readonly sharing: Sharing;
  readonly change: Change;
  readonly yes: YesWords;
  readonly onYes: (exact: string) => void;
  readonly onKeep: () => void;
};

/** About what one side of A4 holds in the size that is printed. */
const mostWordsOnAPage = 400;

/** Exactly what leaves, then a yes of its own. */
export function BeforeItLeaves({ step, ready, sharing, change, yes, onYes, onKeep }: BeforeItLeavesProps) {
  const t = useText('share');
  const language = useLanguage();
  if (ready.kind === 'too-long') {
    return (
      <>
        <Heading lead={t('preview.tooLong')}>{t('preview.title')}</Heading>
        <StepActions label={t('preview.yes.keep')} onNext={onKeep} />
      </>
    );
  }
  const count = countWords(ready.exact, language);
  return (
    <>
      <Heading lead={t('preview.lead')}>{t('preview.title')}</Heading>
      <CheckList
        name="form"
        legend={t('preview.form')}
        legendAs="field"
        options={[
          { value: 'titled' as const, label: t('preview.titled') },
          ...(step === 'person' ? [{ value: 'card' as const, label: t('preview.card') }] : []),
        ]}
        values={[...(sharing.titled ? (['titled'] as const) : []), ...(sharing.card ? (['card'] as const) : [])]}
        onChange={(values) => change({ titled: values.includes('titled'), card: values.includes('card') })}
      />
      {ready.kind === 'story' ? (
        <>
          <StoryAsRead story={ready.story} />
          <Disclosure summary={t('preview.asFile')}>
            <p>{t('preview.asFileLead')}</p>
            <OwnWords text={ready.exact} />
          </Disclosure>
        </>
      ) : (
        <Preview text={ready.exact} />
      )}
      {step === 'clinician' && count > mostWordsOnAPage && <p className="soft small">{t('preview.twoPages', { count })}</p>}
      {/* Another text is another question: the box is empty again. */}
      <YesToThis key={ready.exact} words={yes} onYes={() => onYes(ready.exact)} onKeep={onKeep} />
    </>
  );
}
